import { Text } from '@mantine/core'
import { type ReactNode, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { ListedRow } from '../../../app/records/record-lists.ts'
import { useText } from '../../../app/text/use-text.ts'
import { BulkActions } from '../../../record/list/bulk-actions.tsx'
import { BulkBar } from '../../../ui/table/bulk-bar.tsx'
import type { Cell } from '../../../ui/table/cell-beside.ts'
import tableClasses from '../../../ui/table/data-table.module.css'
import { pointerOnCells } from '../../../ui/table/pointer-on-cells.ts'
import { useCellEdits } from '../../../ui/table/use-cell-edits.ts'
import { useGoingOn } from '../../../ui/table/use-going-on.ts'
import type { Layout } from '../../../ui/table/use-layout.ts'
import { useSelection } from '../../../ui/table/use-selection.ts'
import { useVirtualRows } from '../../../ui/table/use-virtual-rows.ts'
import { useMarkedHits } from '../../../ui/use-marked-hits.ts'
import { type AxisNode, named, type PlanKind, type PlannedAction } from '../plan.ts'
import type { TreeColumn } from './columns.tsx'
import { stepTarget, type Target } from './move.ts'
import { NewRow } from './new-row.tsx'
import { RecordLine } from './record-line.tsx'
import type { RowActions } from './row-actions.ts'
import { type Adding, actionsOf, type RecordRow, rowsOf } from './rows.ts'
import classes from './tree.module.css'
import { TreeFoot } from './tree-foot.tsx'
import { TreeHead } from './tree-head.tsx'
import { useDrag } from './use-drag.ts'
import { useGroupEdit } from './use-group-edit.ts'
import { useStableActions } from './use-stable-actions.ts'
import { useTreeKeys } from './use-tree-keys.ts'
import type { TreeWrites } from './use-tree-writes.ts'

/** What can be set for all selected actions. */
const BULK = ['status', 'leadDepartment'] as const

/** How many of these actions are selected. */
const selectedOf = (actions: readonly PlannedAction[], selected: ReadonlySet<string>) => {
  const count = actions.filter(({ id }) => selected.has(id)).length
  return count === 0 ? 'none' : count < actions.length ? 'some' : 'all'
}

export type TreeGridProps = {
  readonly roadmap: string
  readonly axes: readonly AxisNode[]
  /** Actions that pass the filters; null while nothing is filtered. */
  readonly passed: readonly PlannedAction[] | null
  readonly all: readonly PlannedAction[]
  /** What is typed into the filter, to be marked where it stands. */
  readonly words: string
  /** Only near spellings of them were found. */
  readonly near: boolean
  readonly layout: Layout<PlannedAction>
  readonly columns: readonly TreeColumn[]
  readonly writes: TreeWrites
  readonly readOnly: boolean
  readonly openId: string | null
  readonly collapsed: ReadonlySet<string>
  readonly onCollapsed: (collapsed: ReadonlySet<string>) => void
  readonly adding: Adding | null
  readonly onAdding: (adding: Adding | null) => void
  readonly onOpen: (kind: PlanKind, id: string, where: 'panel' | 'page') => void
  readonly onMoveElsewhere: (row: RecordRow) => void
  readonly onCopy: () => void
}

/** Axes, objectives and actions as a treegrid: thousands of rows, everything by keyboard too. */
export const TreeGrid = (props: TreeGridProps) => {
  const { axes, passed, layout, writes, readOnly, openId, collapsed, adding } = props
  const t = useText()
  const gridId = useId()
  const scroll = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLTableElement>(null)
  useMarkedHits(grid, props.words, props.near)
  const [active, setActive] = useState({ id: '', row: 0, column: 0 })
  const [menu, setMenu] = useState<string | null>(null)
  const clicked = useRef<RecordRow | null>(null)
  const [said, setSaid] = useState('')

  const shown = useMemo(
    () => layout.shown.flatMap(one => props.columns.find(column => column.id === one.id) ?? []),
    [layout.shown, props.columns]
  )
  const rows = useMemo(
    () =>
      rowsOf(axes, {
        passed: passed === null ? null : new Set(passed.map(({ id }) => id)),
        collapsed,
        adding
      }),
    [axes, passed, collapsed, adding]
  )
  // The cell follows its record when that moves, and stays in its place when the record is gone.
  const found = rows.findIndex(row => row.id === active.id)
  const activeRow = found >= 0 ? found : Math.max(0, Math.min(active.row, rows.length - 1))
  const activeId = rows[activeRow]?.id ?? ''

  const groupEdit = useGroupEdit(writes, readOnly)
  const draftIn = useCallback(
    (row: RecordRow, column: TreeColumn) =>
      row.kind === 'action' ? column.edit?.draft(row.node) : groupEdit(column.id)?.draft(row),
    [groupEdit]
  )
  const cells = useCallback(
    () =>
      rows.flatMap(row =>
        row.kind === 'new'
          ? []
          : shown.flatMap(column => {
              const draft = draftIn(row, column)
              return draft === undefined ? [] : [{ id: row.id, column: column.id, draft }]
            })
      ),
    [rows, shown, draftIn]
  )
  const { edits, begin, end: endEdit } = useCellEdits(cells)
  const editedRows = edits.size === 0 ? [] : rows.flatMap(({ id }, at) => (edits.has(id) ? [at] : []))

  const totals = passed ?? props.all
  const selection = useSelection({
    idsAt: (index, isRange) => {
      const row = rows[index]
      const isOpen = row?.kind !== 'action' && row?.kind !== 'new' && row?.expanded
      return isRange && isOpen ? [] : actionsOf(row).map(({ id }) => id)
    }
  })
  const { selected } = selection
  const chosen = useMemo(() => totals.filter(({ id }) => selected.has(id)), [totals, selected])
  const selectAll = () =>
    chosen.length === totals.length ? selection.clear() : selection.set(new Set(totals.map(({ id }) => id)))
  const hasTotals = shown.some(column => column.total) && totals.some(one => one.budget.length > 0)
  const { virtual, rowHeight, page } = useVirtualRows({
    scroll,
    count: rows.length,
    keyOf: index => rows[index]?.id ?? index,
    kept: editedRows,
    hasTotals
  })
  const newAt = rows.findIndex(row => row.kind === 'new')
  useEffect(() => {
    if (newAt >= 0) virtual.scrollToIndex(newAt)
  }, [newAt, virtual])

  const activate = (row: number, column: number) => {
    setActive({ id: rows[row]?.id ?? '', row, column })
    virtual.scrollToIndex(row)
  }
  const goOn = (row: number, column: number) => {
    activate(row, column)
    const at = rows[row]
    // While a panel is open it follows the keyboard.
    if (openId !== null && at !== undefined && at.kind !== 'new') props.onOpen(at.kind, at.id, 'panel')
  }
  const edit = (at: Cell, typed?: string) => {
    const row = rows[at.row]
    const column = shown[at.column]
    if (row === undefined || row.kind === 'new' || column === undefined) return
    if (draftIn(row, column) === undefined) return
    if (edits.get(row.id)?.has(column.id))
      document
        .getElementById(`${gridId}-${row.id}-${at.column}`)
        ?.querySelector<HTMLElement>('input, textarea')
        ?.focus()
    else begin(row.id, column.id, { typed })
  }
  const isEditable = ({ row: at, column }: Cell) => {
    const row = rows[at]
    const shownColumn = shown[column]
    return (
      row !== undefined &&
      row.kind !== 'new' &&
      shownColumn !== undefined &&
      draftIn(row, shownColumn) !== undefined
    )
  }
  const goingOn = useGoingOn({
    rows: rows.at(-1)?.kind === 'new' ? rows.length - 1 : rows.length,
    columns: shown.length,
    isEditable,
    focus: () => grid.current?.focus(),
    moveTo: ({ row, column }) => goOn(row, column),
    edit
  })

  const move = async (row: RecordRow, target: Target | null) => {
    if (target === null || readOnly) return
    if (!(await writes.move(row.kind, row.node, target))) return
    const place = target.index + 1
    const siblings = target.parent === row.parent ? row.of : Math.max(place, 1)
    setSaid(t('roadmap.moved', { title: named(row.node), place, of: Math.max(siblings, place) }))
  }
  const drag = useDrag({ axes, rows, move })
  const current: RowActions = {
    ...drag.actions,
    open: (row, where) => !edits.has(row.id) && props.onOpen(row.kind, row.id, where),
    toggle: id => {
      const next = new Set(collapsed)
      if (!next.delete(id)) next.add(id)
      props.onCollapsed(next)
    },
    select: (row, isRange) => {
      if (readOnly) return
      const index = rows.indexOf(row)
      if (isRange) selection.extend(index)
      else selection.toggle(index)
    },
    edit: (row, column) => {
      setMenu(null)
      edit({ row: rows.indexOf(row), column: shown.findIndex(({ id }) => id === column) })
    },
    go: (id, column, end) =>
      goingOn.go(
        { row: rows.findIndex(row => row.id === id), column: shown.findIndex(one => one.id === column) },
        end
      ),
    edited: (id, column, hasFocus) => {
      endEdit(id, column)
      if (hasFocus) grid.current?.focus()
    },
    addInside: row => {
      setMenu(null)
      if (row.kind !== 'action')
        props.onAdding({ type: row.kind === 'axis' ? 'objective' : 'action', parent: row.id })
    },
    reorder: (row, by) => {
      setActive(now => ({ ...now, id: row.id }))
      void move(row, stepTarget(axes, rows, row, by))
    },
    moveElsewhere: row => {
      setMenu(null)
      props.onMoveElsewhere(row)
    },
    remove: row => {
      setMenu(null)
      if (!readOnly) void writes.remove(row.kind, row.node)
      grid.current?.focus()
    },
    menu: id => {
      setMenu(id)
      if (id === null) grid.current?.focus()
    }
  }
  const actions = useStableActions(current)
  const pointer = pointerOnCells(gridId, {
    click: (id, column, picked) => {
      const row = rows.find(one => one.id === id)
      if (row === undefined || row.kind === 'new') return
      clicked.current = row
      // Wholly into view: the totals may have covered it.
      activate(rows.indexOf(row), column)
      if (picked !== null) return current.select(row, picked === 'range')
      selection.begin(rows.indexOf(row))
      goingOn.elsewhere()
      if (edits.get(row.id)?.has(shown[column]?.id ?? '')) return
      // A second click on an editable cell of the row that is open already edits it.
      const at = { row: rows.indexOf(row), column }
      if (row.id === openId && isEditable(at)) edit(at)
      else props.onOpen(row.kind, row.id, 'panel')
    },
    // The panel that the first of two clicks opened may have moved the rows.
    doubleClick: () => clicked.current && current.open(clicked.current, 'page')
  })

  const at = { row: activeRow, column: active.column }
  const onKeyDown = useTreeKeys({
    rows,
    row: activeRow,
    column: active.column,
    columns: shown.length,
    page,
    moveTo: (at, column, isRange = false) => {
      goingOn.elsewhere()
      if (isRange && !readOnly) {
        activate(at, column)
        return selection.extend(at)
      }
      selection.begin(at)
      goOn(at, column)
    },
    toggle: actions.toggle,
    select: actions.select,
    selectAll: () => readOnly || selectAll(),
    reorder: actions.reorder,
    open: actions.open,
    edit: row => actions.edit(row, shown[active.column]?.id ?? ''),
    goOn: end => goingOn.goOn(at, end),
    type: isEditable(at) ? typed => edit(at, typed) : undefined,
    add: row => {
      if (readOnly) return
      // What the button of the row makes: beside an action, inside everything else.
      if (row.kind === 'action') props.onAdding({ type: 'action', parent: row.parent })
      else current.addInside(row)
    },
    remove: actions.remove,
    menu: row => actions.menu(row.id),
    copy: props.onCopy
  })

  return (
    <>
      <BulkBar count={chosen.length} onClear={selection.clear}>
        <BulkActions
          type="action"
          fields={BULK}
          // An action of the plan bears its fields as a row of a list does.
          rows={chosen as unknown as readonly ListedRow[]}
          clear={selection.clear}
        />
      </BulkBar>
      <div ref={scroll} className={tableClasses.scroll}>
        <p id={`${gridId}-keys`} className={classes.keys}>
          {t('roadmap.treeKeys')}
        </p>
        <table
          ref={grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML allows exactly this role on a table, and a div would need the roles of every cell.
          role="treegrid"
          tabIndex={0}
          className={tableClasses.grid}
          style={{
            '--columns': `${readOnly ? '' : '36px '}${layout.template} 28px`,
            '--row': `${rowHeight}px`
          }}
          aria-label={t('roadmap.tree')}
          aria-describedby={`${gridId}-keys`}
          aria-rowcount={rows.length + 1}
          aria-colcount={shown.length + (readOnly ? 1 : 2)}
          aria-multiselectable={readOnly ? undefined : true}
          aria-activedescendant={rows.length > 0 ? `${gridId}-${activeId}-${active.column}` : undefined}
          onKeyDown={onKeyDown}
          {...pointer}
        >
          <thead className={tableClasses.headRows}>
            <TreeHead
              layout={layout}
              selected={readOnly ? undefined : selectedOf(totals, selected)}
              onSelectAll={selectAll}
            />
          </thead>
          <tbody className={tableClasses.body} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map((item): ReactNode => {
              const row = rows[item.index]
              if (row === undefined) return null
              if (row.kind === 'new') {
                return (
                  <NewRow
                    key={`new-${row.parent}`}
                    row={row}
                    index={item.index}
                    start={item.start}
                    roadmap={props.roadmap}
                    onAdd={(title, id) => writes.add(row.type, row.parent, title, id)}
                    onEnd={made => {
                      props.onAdding(null)
                      grid.current?.focus()
                      // What comes next is about what was made last.
                      if (made !== null) setActive(now => ({ ...now, id: made, column: 0 }))
                    }}
                  />
                )
              }
              return (
                <RecordLine
                  key={row.id}
                  row={row}
                  index={item.index}
                  start={item.start}
                  gridId={gridId}
                  columns={shown}
                  isOpen={row.id === openId}
                  readOnly={readOnly}
                  selected={readOnly ? undefined : selectedOf(actionsOf(row), selected)}
                  activeColumn={item.index === activeRow ? active.column : null}
                  edits={edits.get(row.id)}
                  menuOpen={menu === row.id}
                  drop={drag.mark(row)}
                  dragged={drag.dragged === row.id}
                  groupEdit={groupEdit}
                  actions={actions}
                />
              )
            })}
          </tbody>
          {hasTotals && (
            <TreeFoot columns={shown} actions={totals} hasTicks={!readOnly} index={rows.length + 2} />
          )}
        </table>
        {rows.length === 0 && (
          <Text p="lg" c="dimmed">
            {t('roadmap.nothing')}
          </Text>
        )}
        <p role="status" className={classes.keys}>
          {said}
        </p>
      </div>
    </>
  )
}
