import { ActionIcon, Group, Menu, Title } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useText } from '../app/text/use-text.ts'
import classes from './page-header.module.css'

export type MoreItem = { readonly label: string; readonly onClick: () => void; readonly icon?: ReactNode }

type Props = {
  /** The area's name or a record's title (an in-place editor). */
  readonly title: ReactNode
  /** Status, light and such, right after the title. */
  readonly badges?: ReactNode
  /** The one primary action of the page. */
  readonly primary?: ReactNode
  /** Everything else, in a menu. */
  readonly more?: readonly MoreItem[]
  /** Tabs of the area's views, below. */
  readonly children?: ReactNode
}

/** The head of every page: title, badges, one primary action, more (LOOK.md, "Frame"). */
export const PageHeader = ({ title, badges, primary, more = [], children }: Props) => {
  const t = useText()
  return (
    <div className={classes.header}>
      <Group justify="space-between" wrap="nowrap" gap="lg" mih={36}>
        <Group gap="md" wrap="nowrap" miw={0} flex={1}>
          {typeof title === 'string' ? <Title order={1}>{title}</Title> : title}
          {badges}
        </Group>
        <Group gap="sm" wrap="nowrap">
          {primary}
          {more.length > 0 && (
            <Menu position="bottom-end" withinPortal>
              <Menu.Target>
                <ActionIcon size="lg" aria-label={t('action.more')} title={t('action.more')}>
                  <IconDots size={18} stroke={1.6} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                {more.map(item => (
                  <Menu.Item key={item.label} leftSection={item.icon} onClick={item.onClick}>
                    {item.label}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
        </Group>
      </Group>
      {children}
    </div>
  )
}
