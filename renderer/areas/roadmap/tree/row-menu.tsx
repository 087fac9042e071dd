import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowsMove,
  IconArrowUp,
  IconArrowUpRight,
  IconDots,
  IconPencil,
  IconPlus,
  IconTrash
} from '@tabler/icons-react'
import { kindLabel, newLabel } from '#shared/i18n/labels.ts'
import { useText } from '../../../app/text/use-text.ts'
import { named } from '../plan.ts'
import type { RowActions } from './row-actions.ts'
import type { RecordRow } from './rows.ts'
import classes from './tree.module.css'

type Props = {
  readonly row: RecordRow
  readonly isOpen: boolean
  readonly readOnly: boolean
  readonly actions: RowActions
}

const ICON = { size: 16, stroke: 1.6 }

/** Everything that can be done with a row, by pointer or from the keyboard. */
export const RowMenu = ({ row, isOpen, readOnly, actions }: Props) => {
  const t = useText()
  const label = t('roadmap.rowMenu', { title: named(row.node) })
  const button = (
    <ActionIcon
      size="sm"
      tabIndex={-1}
      className={classes.tool}
      data-open={isOpen || undefined}
      aria-label={label}
      title={t('action.more')}
      onClick={event => {
        event.stopPropagation()
        actions.menu(isOpen ? null : row.id)
      }}
    >
      <IconDots {...ICON} />
    </ActionIcon>
  )
  // A thousand closed menus would cost more than the tree itself.
  if (!isOpen) return button
  return (
    <Menu
      opened
      position="bottom-end"
      withinPortal
      returnFocus={false}
      // Not by keys: the one that opened it is still on its way to the document.
      clickOutsideEvents={['mousedown', 'touchstart']}
      onChange={opened => !opened && actions.menu(null)}
    >
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown onClick={event => event.stopPropagation()}>
        <Menu.Item leftSection={<IconArrowUpRight {...ICON} />} onClick={() => actions.open(row, 'page')}>
          {t('record.open')}
        </Menu.Item>
        {!readOnly && (
          <>
            <Menu.Item leftSection={<IconPencil {...ICON} />} onClick={() => actions.edit(row, 'title')}>
              {t('roadmap.rename')}
            </Menu.Item>
            {row.kind !== 'action' && (
              <Menu.Item leftSection={<IconPlus {...ICON} />} onClick={() => actions.addInside(row)}>
                {newLabel(t, row.kind === 'axis' ? 'objective' : 'action')}
              </Menu.Item>
            )}
            <Menu.Divider />
            <Menu.Item
              leftSection={<IconArrowUp {...ICON} />}
              rightSection="Alt ↑"
              onClick={() => actions.reorder(row, -1)}
            >
              {t('roadmap.moveUp')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconArrowDown {...ICON} />}
              rightSection="Alt ↓"
              onClick={() => actions.reorder(row, 1)}
            >
              {t('roadmap.moveDown')}
            </Menu.Item>
            {row.kind !== 'axis' && (
              <Menu.Item
                leftSection={<IconArrowsMove {...ICON} />}
                onClick={() => actions.moveElsewhere(row)}
              >
                {t(row.kind === 'action' ? 'roadmap.moveTo' : 'roadmap.moveToAxis')}
              </Menu.Item>
            )}
            <Menu.Divider />
            <Menu.Item leftSection={<IconTrash {...ICON} />} onClick={() => actions.remove(row)}>
              {t('record.delete')}
              <span className={classes.keys}> {kindLabel(t, row.kind)}</span>
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
