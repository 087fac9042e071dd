import { ActionIcon, Checkbox } from '@mantine/core'
import { IconChevronRight, IconGripVertical, IconPlus } from '@tabler/icons-react'
import { type DragEvent, memo, type ReactNode } from 'react'
import { newLabel } from '#shared/i18n/labels.ts'
import { useText } from '../../../app/text/use-text.ts'
import lines from '../../../ui/cut-lines.module.css'
import { type CellEdit, cellText, type EditEnd } from '../../../ui/table/column.ts'
import tableClasses from '../../../ui/table/data-table.module.css'
import type { RowEdits } from '../../../ui/table/use-cell-edits.ts'
import { withShift } from '../../../ui/table/use-selection.ts'
import { named } from '../plan.ts'
import type { TreeColumn } from './columns.tsx'
import type { RowActions } from './row-actions.ts'
import { RowMenu } from './row-menu.tsx'
import type { GroupRow, RecordRow } from './rows.ts'
import classes from './tree.module.css'

type Props = {
  readonly row: RecordRow
  readonly index: number
  readonly start: number
  readonly gridId: string
  readonly columns: readonly TreeColumn[]
  readonly isOpen: boolean
  readonly readOnly: boolean
  /** How many of its actions are selected; undefined: rows cannot be selected. */
  readonly selected: 'all' | 'some' | 'none' | undefined
  readonly activeColumn: number | null
  readonly edits: RowEdits | undefined
  readonly menuOpen: boolean
  readonly drop: 'upper' | 'lower' | 'into' | null
  readonly dragged: boolean
  readonly groupEdit: (column: string) => CellEdit<GroupRow> | undefined
  readonly actions: RowActions
}

const First = ({ row, readOnly, actions }: Pick<Props, 'row' | 'readOnly' | 'actions'>) => {
  const t = useText()
  const title = named(row.node)
  return (
    <>
      {!readOnly && (
        <span
          className={`${classes.tool} ${classes.grab}`}
          draggable
          title={t('roadmap.drag')}
          aria-hidden
          onDragStart={event => {
            event.dataTransfer.effectAllowed = 'move'
            event.dataTransfer.setData('text/plain', title)
            actions.dragStart(row)
          }}
          onDragEnd={() => actions.dragEnd()}
        >
          <IconGripVertical size={14} stroke={1.6} />
        </span>
      )}
      {row.kind === 'action' ? (
        <span className={classes.leaf} />
      ) : (
        <button
          type="button"
          tabIndex={-1}
          className={classes.toggle}
          data-open={row.expanded || undefined}
          aria-label={t(row.expanded ? 'roadmap.collapse' : 'roadmap.expand')}
          onClick={event => {
            event.stopPropagation()
            actions.toggle(row.id)
          }}
        >
          <IconChevronRight size={16} stroke={1.8} aria-hidden />
        </button>
      )}
      <span className={classes.code}>
        <bdi dir="ltr">{row.node.shownCode}</bdi>
      </span>
      <span className={classes.title} title={title}>
        <span className={`${lines.two} ${classes.words}`} dir="auto">
          {row.node.title}
        </span>
      </span>
      {row.kind !== 'action' && !readOnly && (
        <ActionIcon
          size="sm"
          tabIndex={-1}
          className={`${classes.tool} ${classes.add}`}
          aria-label={newLabel(t, row.kind === 'axis' ? 'objective' : 'action')}
          title={newLabel(t, row.kind === 'axis' ? 'objective' : 'action')}
          onClick={event => {
            event.stopPropagation()
            actions.addInside(row)
          }}
        >
          <IconPlus size={16} stroke={1.6} />
        </ActionIcon>
      )}
    </>
  )
}

const words = (column: TreeColumn, row: RecordRow): ReactNode => {
  if (row.kind !== 'action') return <span className={classes.aggregate}>{column.group?.(row)}</span>
  if (column.render) return column.render(row.node)
  const text = cellText(column, row.node)
  return (
    <span className={`${lines.two} ${classes.words}`} dir="auto" title={text}>
      {text}
    </span>
  )
}

const PlainLine = (props: Props) => {
  const { row, index, columns, actions, edits, selected } = props
  const t = useText()
  const offset = selected === undefined ? 1 : 2
  const onDragOver = (event: DragEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const half = event.clientY < box.top + box.height / 2 ? 'upper' : 'lower'
    if (actions.dragOver(row, half)) event.preventDefault()
  }
  const editor = (column: TreeColumn): ReactNode => {
    const how = {
      ...edits?.get(column.id),
      onGo: (end: EditEnd) => actions.go(row.id, column.id, end),
      onEnd: (hasFocus: boolean) => actions.edited(row.id, column.id, hasFocus)
    }
    return row.kind === 'action'
      ? column.edit?.input(row.node, how)
      : props.groupEdit(column.id)?.input(row, how)
  }
  return (
    <tr
      aria-rowindex={index + 2}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.of}
      aria-expanded={row.kind === 'action' ? undefined : row.expanded}
      aria-selected={selected && selected === 'all'}
      data-kind={row.kind}
      data-open={props.isOpen || undefined}
      data-active={props.activeColumn !== null || undefined}
      data-drop={props.drop ?? undefined}
      data-dragged={props.dragged || undefined}
      className={`${tableClasses.row} ${classes.row}`}
      style={{ transform: `translateY(${props.start}px)`, '--level': row.level }}
      onDragOver={onDragOver}
      onDrop={event => {
        event.preventDefault()
        actions.drop()
      }}
    >
      {selected !== undefined && (
        <td aria-colindex={1} className={tableClasses.tick}>
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={t('table.select')}
            checked={selected === 'all'}
            indeterminate={selected === 'some'}
            disabled={row.kind !== 'action' && row.actions.length === 0}
            onChange={event => actions.select(row, withShift(event))}
          />
        </td>
      )}
      {columns.map((column, at) => (
        <td
          key={column.id}
          id={`${props.gridId}-${row.id}-${at}`}
          aria-colindex={at + offset}
          className={at === 0 ? tableClasses.cell : `${tableClasses.cell} ${classes.cell}`}
          data-first={at === 0 || undefined}
          data-kind={column.kind}
          data-active={props.activeColumn === at || undefined}
        >
          {at === 0 ? (
            <span className={classes.first}>
              {edits?.has(column.id) ? (
                editor(column)
              ) : (
                <First row={row} readOnly={props.readOnly} actions={actions} />
              )}
            </span>
          ) : edits?.has(column.id) ? (
            editor(column)
          ) : (
            words(column, row)
          )}
        </td>
      ))}
      <td aria-colindex={columns.length + offset} className={classes.end}>
        <RowMenu row={row} isOpen={props.menuOpen} readOnly={props.readOnly} actions={actions} />
      </td>
    </tr>
  )
}

/** One axis, objective or action; drawn again only when something of it changed. */
export const RecordLine = memo(PlainLine)
