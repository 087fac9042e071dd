import { Skeleton, Stack, Text } from '@mantine/core'
import {
  type ClipboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState
} from 'react'
import type { Sort } from '../../app/places/arrangement.ts'
import { useText } from '../../app/text/use-text.ts'
import { useToast } from '../../app/toast/use-toast.ts'
import { useMarkedHits } from '../use-marked-hits.ts'
import { aligned } from './aligned.tsx'
import { asSpreadsheet, copiedText } from './arrange.ts'
import { BulkBar } from './bulk-bar.tsx'
import type { Cell } from './cell-beside.ts'
import { type Column, cellText, type EditEnd } from './column.ts'
import { DataRow } from './data-row.tsx'
import classes from './data-table.module.css'
import { HeaderRow } from './header-row.tsx'
import { type Picked, pointerOnCells } from './pointer-on-cells.ts'
import { Toolbar } from './toolbar.tsx'
import { useArranged } from './use-arranged.ts'
import { useCellEdits } from './use-cell-edits.ts'
import { useGoingOn } from './use-going-on.ts'
import { useKeys } from './use-keys.ts'
import { useLayout } from './use-layout.ts'
import { useSelection } from './use-selection.ts'
import { useVirtualRows } from './use-virtual-rows.ts'

export type DataTableProps<Row> = {
  /** Under this name the device remembers order, widths and visibility of the columns, and the address filters and order of the rows. */
  readonly name: string
  /** What the table lists, for screen readers. */
  readonly label: string
  /** Undefined: still loading. */
  readonly rows: readonly Row[] | undefined
  /** The first column is fixed and names the row. Memoise the list. */
  readonly columns: readonly Column<Row>[]
  readonly rowId: (row: Row) => string
  /** The row whose record stands in the panel. */
  readonly openId?: string | null
  /** One click: the panel beside the list. */
  readonly onOpen?: (row: Row) => void
  /** Double click or Enter: the full page. */
  readonly onOpenPage?: (row: Row) => void
  /** Buttons for the selected rows; giving it makes rows selectable. Call `clear` when done. */
  readonly bulk?: (rows: readonly Row[], clear: () => void) => ReactNode
  /** Shown instead of the table while there is no row at all: an `EmptyState`. */
  readonly empty?: ReactNode
  readonly initialSort?: Sort
  /** More controls beside the filters. */
  readonly tools?: ReactNode
  /** Another view of the rows that passed the filters (grid, ranking, matrix), in place of the table; the filters stay. */
  readonly view?: ((rows: readonly Row[]) => ReactNode) | undefined
}

/** The table of every area (LOOK.md, "Tables"): thousands of rows, all by keyboard too. */
export const DataTable = <Row,>(props: DataTableProps<Row>) => {
  const { rows, empty } = props
  if (rows === undefined) return <Loading />
  if (rows.length === 0 && empty !== undefined) return empty
  return <FilledTable {...props} rows={rows} />
}

const Loading = () => (
  <Stack p="lg" gap="sm" aria-hidden>
    {[80, 95, 70, 90, 60].map(width => (
      <Skeleton key={width} height={14} width={`${width}%`} />
    ))}
  </Stack>
)

const FilledTable = <Row,>(props: DataTableProps<Row> & { readonly rows: readonly Row[] }) => {
  const { rows, columns, rowId, bulk, openId = null } = props
  const t = useText()
  const toast = useToast()
  const gridId = useId()
  const scroll = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLTableElement>(null)
  const layout = useLayout(props.name, columns)
  const { arranged, ...arranging } = useArranged(props.name, rows, columns, rowId, props.initialSort ?? null)
  const [active, setActive] = useState<Cell>({ row: 0, column: 0 })
  const clicked = useRef<Row | null>(null)

  useMarkedHits(grid, arranging.filter.words, arranging.near)

  const cells = useCallback(
    () =>
      arranged.flatMap(row =>
        layout.shown.flatMap(({ id: column, edit }) =>
          edit ? [{ id: rowId(row), column, draft: edit.draft(row) }] : []
        )
      ),
    [arranged, layout.shown, rowId]
  )
  const { edits, begin, end: endEdit } = useCellEdits(cells)
  const editedRows =
    edits.size === 0 ? [] : arranged.flatMap((row, at) => (edits.has(rowId(row)) ? [at] : []))
  const hasTotals = layout.shown.some(column => column.total)
  const { virtual, rowHeight, page } = useVirtualRows({
    scroll,
    count: arranged.length,
    kept: editedRows,
    hasTotals
  })

  const selection = useSelection({
    idsAt: index => {
      const row = arranged[index]
      return row === undefined ? [] : [rowId(row)]
    }
  })
  const { selected, clear } = selection
  const drawn = useMemo(() => aligned(layout.shown, arranged), [layout.shown, arranged])
  const chosen = useMemo(() => arranged.filter(row => selected.has(rowId(row))), [arranged, selected, rowId])
  const selectAll = () =>
    chosen.length === arranged.length ? clear() : selection.set(new Set(arranged.map(rowId)))
  const select = (index: number, isRange: boolean) =>
    isRange ? selection.extend(index) : selection.toggle(index)

  const moveTo = (cell: Cell, isRange: boolean) => {
    goingOn.elsewhere()
    setActive(cell)
    virtual.scrollToIndex(cell.row)
    if (isRange && bulk) return selection.extend(cell.row)
    selection.begin(cell.row)
    const row = arranged[cell.row]
    // While a panel is open it follows the keyboard.
    if (openId !== null && row !== undefined) props.onOpen?.(row)
  }
  const isEditable = ({ column }: Cell) => layout.shown[column]?.edit !== undefined
  const inputAt = (at: Cell) =>
    document.getElementById(`${gridId}-${at.row}-${at.column}`)?.querySelector<HTMLElement>('input, textarea')
  const edit = (at: Cell, typed?: string) => {
    const row = arranged[at.row]
    const column = layout.shown[at.column]
    if (row === undefined || column === undefined || !isEditable(at)) return
    if (edits.get(rowId(row))?.has(column.id)) inputAt(at)?.focus()
    else begin(rowId(row), column.id, { typed })
  }
  const emptyAt = ({ row: index, column }: Cell) => {
    const row = arranged[index]
    const empty = layout.shown[column]?.edit?.empty
    return row && empty ? () => void empty(row).catch(toast.error) : undefined
  }
  const copyText = async (text: string, told: string) => {
    try {
      await navigator.clipboard.writeText(text)
      toast.info(told)
    } catch {
      toast.info(t('table.notCopied'))
    }
  }
  const copyRows = (wanted: readonly Row[]) =>
    copyText(asSpreadsheet(wanted, layout.shown), t('table.copied', { count: wanted.length }))
  const copyCell = ({ row: index, column: at }: Cell) => {
    const [row, column] = [arranged[index], layout.shown[at]]
    const text = row && column ? copiedText(cellText(column, row)) : ''
    return copyText(text, t('table.copiedCell', { text }))
  }
  const onPaste = (event: ClipboardEvent) => {
    if (event.target !== event.currentTarget || !isEditable(active)) return
    event.preventDefault()
    const text = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '')
    if (/[\t\n]/.test(text)) toast.info(t('table.pasteOne'))
    else if (text !== '') edit(active, text)
  }
  const onClick = (index: number, column: number, picked: Picked) => {
    goingOn.elsewhere()
    setActive({ row: index, column })
    virtual.scrollToIndex(index)
    if (picked !== null && bulk) return select(index, picked === 'range')
    selection.begin(index)
    const row = arranged[index]
    clicked.current = row ?? null
    if (row === undefined || edits.get(rowId(row))?.has(layout.shown[column]?.id ?? '')) return
    // A second click on an editable cell of the row that is open already edits it.
    if (rowId(row) === openId && layout.shown[column]?.edit) edit({ row: index, column })
    else props.onOpen?.(row)
  }
  const openPage = (row: Row | null | undefined) => {
    if (row != null && !edits.has(rowId(row))) (props.onOpenPage ?? props.onOpen)?.(row)
  }

  const pointer = pointerOnCells(gridId, {
    click: (index, column, picked) => onClick(Number(index), column, picked),
    doubleClick: () => openPage(clicked.current)
  })
  const onKeyDown = useKeys({
    active,
    rows: arranged.length,
    columns: layout.shown.length,
    page,
    moveTo,
    onEnter: () => openPage(arranged[active.row]),
    onEdit: () => edit(active),
    onType: isEditable(active) ? typed => edit(active, typed) : undefined,
    onEmpty: emptyAt(active),
    onSelect: isRange => bulk && select(active.row, isRange),
    onSelectAll: () => bulk && selectAll(),
    onGo: end => goingOn.goOn(active, end),
    onCopy: () => void (chosen.length > 0 ? copyRows(chosen) : copyCell(active))
  })

  const goingOn = useGoingOn({
    rows: arranged.length,
    columns: layout.shown.length,
    isEditable,
    focus: () => grid.current?.focus(),
    moveTo: cell => moveTo(cell, false),
    edit
  })
  const go = (id: string, column: string, end: EditEnd) =>
    goingOn.go(
      {
        row: arranged.findIndex(row => rowId(row) === id),
        column: layout.shown.findIndex(one => one.id === column)
      },
      end
    )
  const latest = useRef({ go, select })
  useEffect(() => {
    latest.current = { go, select }
  })
  // The same for every row, which is drawn again only when something of it changed.
  const onGo = useCallback(
    (id: string, column: string, end: EditEnd) => latest.current.go(id, column, end),
    []
  )
  const onSelect = useCallback((index: number, isRange: boolean) => latest.current.select(index, isRange), [])
  const onEdited = useCallback(
    (id: string, column: string, hasFocus: boolean) => {
      endEdit(id, column)
      if (hasFocus) grid.current?.focus()
    },
    [endEdit]
  )

  const template = bulk ? `36px ${layout.template}` : layout.template
  return (
    <div className={classes.table}>
      <Toolbar
        rows={rows}
        columns={columns}
        layout={layout}
        filter={arranging.filter}
        shown={arranged.length}
        beyond={arranging.beyond}
        onCopy={() => void copyRows(chosen.length > 0 ? chosen : arranged)}
        isTable={props.view === undefined}
      >
        {props.tools}
      </Toolbar>
      {props.view !== undefined && <div className={classes.view}>{props.view(arranged)}</div>}
      {bulk && props.view === undefined && (
        <BulkBar count={chosen.length} onClear={clear}>
          {bulk(chosen, clear)}
        </BulkBar>
      )}
      <div ref={scroll} className={classes.scroll} hidden={props.view !== undefined}>
        <table
          ref={grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML allows exactly this role on a table, and a div would need the roles of every cell.
          role="grid"
          tabIndex={0}
          className={classes.grid}
          style={{ '--columns': template, '--row': `${rowHeight}px` }}
          aria-label={props.label}
          aria-rowcount={arranged.length + 1}
          aria-colcount={layout.shown.length + (bulk ? 1 : 0)}
          aria-multiselectable={bulk ? true : undefined}
          aria-activedescendant={arranged.length > 0 ? `${gridId}-${active.row}-${active.column}` : undefined}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          {...pointer}
        >
          <thead className={classes.headRows}>
            <HeaderRow
              layout={layout}
              sort={arranging.sort}
              onSort={arranging.setSort}
              selected={
                bulk
                  ? chosen.length === 0
                    ? 'none'
                    : chosen.length < arranged.length
                      ? 'some'
                      : 'all'
                  : undefined
              }
              onSelectAll={selectAll}
            />
          </thead>
          <tbody className={classes.body} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(item => {
              const row = arranged[item.index]
              if (row === undefined) return null
              const id = rowId(row)
              return (
                <DataRow
                  key={id}
                  id={id}
                  row={row}
                  index={item.index}
                  start={item.start}
                  gridId={gridId}
                  columns={drawn}
                  isOpen={id === openId}
                  selected={bulk ? selected.has(id) : undefined}
                  selectLabel={t('table.select')}
                  activeColumn={item.index === active.row ? active.column : null}
                  edits={edits.get(id)}
                  onSelect={onSelect}
                  onGo={onGo}
                  onEdited={onEdited}
                />
              )
            })}
          </tbody>
          {hasTotals && arranged.length > 0 && (
            <tfoot className={classes.foot}>
              <tr aria-rowindex={arranged.length + 2} className={classes.totals}>
                {bulk && <td className={classes.tick} />}
                {layout.shown.map((column, index) => (
                  <td
                    key={column.id}
                    className={classes.cell}
                    data-first={index === 0 || undefined}
                    data-kind={column.kind}
                  >
                    {drawn[index]?.total?.(arranged) ?? (index === 0 ? t('table.total') : null)}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
        {arranged.length === 0 && (
          <Text p="lg" c="dimmed">
            {t('table.nothing')}
          </Text>
        )}
      </div>
    </div>
  )
}
