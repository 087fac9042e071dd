import { ActionIcon, Group, Tooltip } from '@mantine/core'
import { IconFold, IconFoldDown } from '@tabler/icons-react'
import { useText } from '../../../app/text/use-text.ts'

type Props = { readonly onExpand: () => void; readonly onCollapse: () => void }

/** Opens or folds the whole tree. */
export const FoldButtons = ({ onExpand, onCollapse }: Props) => {
  const t = useText()
  return (
    <Group gap={2} wrap="nowrap">
      <Tooltip label={t('roadmap.expandAll')}>
        <ActionIcon aria-label={t('roadmap.expandAll')} onClick={onExpand}>
          <IconFoldDown size={16} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('roadmap.collapseAll')}>
        <ActionIcon aria-label={t('roadmap.collapseAll')} onClick={onCollapse}>
          <IconFold size={16} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </Group>
  )
}
