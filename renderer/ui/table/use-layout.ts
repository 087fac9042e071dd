import { useCallback, useMemo } from 'react'
import { NARROWEST_COLUMN, type TableLayout, WIDEST_COLUMN } from '#shared/contract/device-settings.ts'
import { useDeviceSettings } from '../../app/places/use-device-settings.ts'
import type { Column } from './column.ts'

const DEFAULT_WIDTH = 150

/** Order, widths and visibility of a table's columns, remembered on this device under the table's name. */
export const useLayout = <Row>(name: string, columns: readonly Column<Row>[]) => {
  const { settings, keep: keepSettings } = useDeviceSettings()
  const kept = settings.tables[name] ?? null
  const setKept = (layout: TableLayout | null) => keepSettings({ tables: { [name]: layout } })

  const ordered = useMemo(() => {
    const place = new Map(kept?.order.map((id, index) => [id, index]))
    const [first, ...rest] = columns
    // The first column is fixed: it names the row.
    const sorted = rest
      .map((column, index) => ({ column, at: place.get(column.id) ?? place.size + index }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ column }) => column)
    return first === undefined ? [] : [first, ...sorted]
  }, [columns, kept])

  const isHidden = useCallback(
    (column: Column<Row>) => (kept === null ? column.hidden === true : kept.hidden.includes(column.id)),
    [kept]
  )
  const shown = useMemo(
    () => ordered.filter((column, index) => index === 0 || !isHidden(column)),
    [ordered, isHidden]
  )

  const keep = (part: Partial<TableLayout>) =>
    setKept({
      order: kept?.order ?? ordered.map(column => column.id),
      hidden: kept?.hidden ?? columns.filter(column => column.hidden).map(column => column.id),
      widths: kept?.widths ?? {},
      ...part
    })

  const widthOf = (column: Column<Row>): number => kept?.widths[column.id] ?? column.width ?? DEFAULT_WIDTH
  const template = shown
    .map((column, index) => {
      const fixed = kept?.widths[column.id] ?? column.width
      return index === 0 && kept?.widths[column.id] === undefined
        ? `minmax(${fixed ?? 260}px, 1fr)`
        : `${widthOf(column)}px`
    })
    .join(' ')

  return {
    ordered,
    shown,
    template,
    isHidden,
    isChanged: kept !== null,
    widthOf,
    resize: (id: string, width: number) =>
      keep({
        widths: {
          ...kept?.widths,
          [id]: Math.min(WIDEST_COLUMN, Math.max(NARROWEST_COLUMN, Math.round(width)))
        }
      }),
    toggle: (id: string) => {
      const hidden = ordered.filter(isHidden).map(column => column.id)
      keep({ hidden: hidden.includes(id) ? hidden.filter(one => one !== id) : [...hidden, id] })
    },
    /** Puts a column before another one, or at the end. */
    move: (id: string, before: string | null) => {
      const others = ordered.map(column => column.id).filter(one => one !== id)
      const at = before === null ? others.length : Math.max(1, others.indexOf(before))
      keep({ order: others.toSpliced(at, 0, id) })
    },
    reset: () => setKept(null)
  }
}

export type Layout<Row> = ReturnType<typeof useLayout<Row>>
