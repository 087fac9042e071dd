import { type Found, foundIn } from '#shared/search/found.ts'
import { haystackOf, queryOf } from '#shared/search/query.ts'
import type { Filters } from '../../app/places/arrangement.ts'
import { type Column, cellText } from './column.ts'

const codeOf = <Row>(column: Column<Row>, row: Row): string => {
  const value = column.value(row)
  return value === null ? '' : String(value)
}

const haystacks = new WeakMap<object, WeakMap<object, string>>()

/** A row as it is searched in, made once for the columns it is shown under. */
const haystackIn = <Row>(columns: readonly Column<Row>[], row: Row): string => {
  const known = haystacks.get(columns) ?? new WeakMap<object, string>()
  haystacks.set(columns, known)
  const key = row as Row & object
  const haystack = known.get(key) ?? haystackOf(columns.map(column => cellText(column, row)).join('\n'))
  known.set(key, haystack)
  return haystack
}

/** Rows that pass the chips and hold every typed word in some column; where none does, near spellings of them. */
export const filterRows = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  typed: string,
  filters: Filters
): Found<Row> => {
  const chosen = columns.filter(column => (filters[column.id]?.length ?? 0) > 0)
  const passed =
    chosen.length === 0
      ? rows
      : rows.filter(row => chosen.every(column => filters[column.id]?.includes(codeOf(column, row))))
  return foundIn(passed, row => haystackIn(columns, row), queryOf(typed))
}

/** Rows in the order of a column; ties and "no sort" keep the given order. */
export const sortRows = <Row>(
  rows: readonly Row[],
  column: Column<Row> | undefined,
  descending: boolean,
  compare: (a: string, b: string) => number
): readonly Row[] => {
  if (column === undefined) return rows
  const way = descending ? -1 : 1
  return rows.toSorted((a, b) => {
    const [left, right] = [column.value(a), column.value(b)]
    // What is not set stands last whichever way one sorts.
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1
    if (typeof left === 'number' && typeof right === 'number') return way * (left - right)
    return way * compare(String(left), String(right))
  })
}

/** The codes that a filter chip offers, with their words, sorted by the words; "not set" last. */
export const codesOf = <Row>(
  rows: readonly Row[],
  column: Column<Row>,
  compare: (a: string, b: string) => number
): readonly { readonly code: string; readonly label: string; readonly count: number }[] => {
  const found = new Map<string, { label: string; count: number }>()
  for (const row of rows) {
    const code = codeOf(column, row)
    const entry = found.get(code)
    if (entry) entry.count += 1
    else found.set(code, { label: code === '' ? '' : cellText(column, row), count: 1 })
  }
  return [...found]
    .map(([code, entry]) => ({ code, ...entry }))
    .toSorted((a, b) => (a.code === '' ? 1 : b.code === '' ? -1 : compare(a.label, b.label)))
}

/** What Arabic sets around signs on the screen; a spreadsheet takes numbers with them for text. */
const DIRECTION = /[\u061c\u200e\u200f\u2066-\u2069]/g

/** What the screen shows as it is copied. */
export const copiedText = (shown: string): string => shown.replaceAll(DIRECTION, '')

/** A cell that a spreadsheet takes as it is: quoted where it must be, never as a formula. */
const spreadsheetCell = (shown: string): string => {
  const text = copiedText(shown)
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?[\d.,\s\u00a0\u202f]+$/.test(text) ? `'${text}` : text
  return /["\t\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Header and rows as tab-separated text, which Excel and Writer paste as cells. */
export const asSpreadsheet = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string =>
  [columns.map(column => column.header), ...rows.map(row => columns.map(column => cellText(column, row)))]
    .map(cells => cells.map(spreadsheetCell).join('\t'))
    .join('\r\n')
