import { kindOf, type RecordType } from '#shared/model/index.ts'
import { isOwnName } from '#shared/model/own-fields.ts'
import { utf8Lines } from '../container/utf8-lines.ts'
import { isWithheld, type RedactedRecord } from '../redaction/records.ts'

/** Stands in a cell whose value was held back; declared in the Data Package as a missing value (FORMAT.md 7). */
export const WITHHELD_CELL = '[withheld]'

/**
 * A spreadsheet takes a cell that begins like this for a formula (CSV injection). Where `;` parts cells, as in the countries of this
 * program, one begins behind each of them.
 */
const FORMULA_START = /(^|;|[;\t\r\n] *["']?)(?=[=+\-@\t\r])/g

/** What neither has to be quoted nor can be a formula, which begins with one of these or stands behind a semicolon or a line end. */
const PLAIN = /^[^",\r\n\t;=+\-@][^",\r\n\t;]*$/

/** Where neither begins the text, nor stands in it what one may begin behind, there is no formula: most prose is done with here. */
const MAY_BE_FORMULA = /^[=+\-@\t\r]|[;\t\r\n]/

const withoutFormulas = (text: string): string =>
  MAY_BE_FORMULA.test(text) ? text.replaceAll(FORMULA_START, "$1'") : text

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Names of the columns: `id`, then the fields that any record has, in the model's order, each followed by its translations; own fields last. */
export const columnsOf = (type: RecordType, records: readonly RedactedRecord[]): readonly string[] => {
  const present = new Set<string>()
  for (const { values } of records) for (const name of Object.keys(values)) present.add(name)
  const translations = [...present].filter(name => name.includes('@')).sort()
  return [
    'id',
    ...Object.keys(kindOf(type).fields).flatMap(field => [
      ...(present.has(field) ? [field] : []),
      ...translations.filter(name => name.startsWith(`${field}@`))
    ]),
    ...[...present].filter(isOwnName).sort()
  ]
}

const isFreeText = (type: RecordType, column: string): boolean => {
  const kind = kindOf(type).fields[column.split('@')[0] ?? column]?.kind
  return kind === 'line' || kind === 'prose' || isOwnName(column)
}

type Column = { readonly name: string; readonly freeText: boolean; readonly absent: string }

const columnOf = (type: RecordType, name: string): Column => ({
  name,
  freeText: isFreeText(type, name),
  // A translation or own value that is not there was never made; another field that is not there was held back.
  absent: name.includes('@') || isOwnName(name) ? '' : WITHHELD_CELL
})

const cellOf = (record: RedactedRecord, { name, freeText, absent }: Column): string => {
  const value = record.values[name]
  if (value === undefined) return absent
  if (value === null) return ''
  if (isWithheld(value)) return WITHHELD_CELL
  const text = String(value)
  if (PLAIN.test(text)) return text
  return quoted(freeText ? withoutFormulas(text) : text)
}

/** Records of one kind as CSV (RFC 4180: comma, CRLF, quotes where needed), UTF-8 without byte order mark (FORMAT.md 7). */
export const tableOf = (
  type: RecordType,
  records: readonly RedactedRecord[],
  names: readonly string[] = columnsOf(type, records)
): Uint8Array => {
  const columns = names.slice(1).map(name => columnOf(type, name))
  return utf8Lines(records.length + 1, index => {
    const record = records[index - 1]
    if (record === undefined) return `${names.join(',')}\r\n`
    let row = record.id
    for (const column of columns) row += `,${cellOf(record, column)}`
    return `${row}\r\n`
  })
}
