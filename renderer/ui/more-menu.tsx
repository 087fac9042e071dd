import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useText } from '../app/text/use-text.ts'

export type MoreItem = { readonly label: string; readonly onClick: () => void; readonly icon?: ReactNode }

type Props = { readonly items: readonly MoreItem[] }

/** The menu "More" of a page: everything that is not its one primary action. */
export const MoreMenu = ({ items }: Props) => {
  const t = useText()
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size="lg" aria-label={t('action.more')} title={t('action.more')}>
          <IconDots size={18} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map(item => (
          <Menu.Item key={item.label} leftSection={item.icon} onClick={item.onClick}>
            {item.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
