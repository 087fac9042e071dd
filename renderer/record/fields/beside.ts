import type { EditEnd } from '../../ui/table/column.ts'

const FIELD = '[data-field]'
const ways = { next: 1, down: 1, previous: -1, up: -1 } as const

const inColumn = (cell: HTMLTableCellElement, by: 1 | -1): HTMLElement | null => {
  const beside = (row: Element | null | undefined): Element | null =>
    (by === 1 ? row?.nextElementSibling : row?.previousElementSibling) ?? null
  for (let row = beside(cell.parentElement); row !== null; row = beside(row)) {
    const found = row.children[cell.cellIndex]?.querySelector<HTMLElement>(FIELD)
    if (found) return found
  }
  return null
}

const inOrder = (from: HTMLElement, within: Element | null, by: 1 | -1): HTMLElement | null => {
  const fields = [...(within?.querySelectorAll<HTMLElement>(FIELD) ?? [])]
  const at = fields.indexOf(from)
  return at < 0 ? null : (fields[at + by] ?? null)
}

/**
 * The field that the keyboard goes on to: in a table as in a spreadsheet, on a page the one below or above; the tab key goes where the
 * page leads. Null: there is none.
 */
export const fieldBeside = (from: HTMLElement, end: EditEnd): HTMLElement | null => {
  if (end === 'stay' || end === 'left') return null
  const by = ways[end]
  const cell = from.closest('td')
  const isTab = end === 'next' || end === 'previous'
  const found =
    cell === null
      ? isTab
        ? null
        : inOrder(from, from.closest('[data-fields]'), by)
      : isTab
        ? inOrder(from, cell.closest('table'), by)
        : inColumn(cell, by)
  if (found === null) return null
  return found.matches('button') ? found : found.querySelector('input, textarea')
}
