import type { Field, FieldKind } from '#shared/model/field.ts'
import { LINE_LIMIT, PROSE_LIMIT } from '#shared/model/field.ts'
import type { Kind } from '#shared/model/kind.ts'
import { quoted } from '../file/connection.ts'

type ColumnForm = {
  readonly type: 'TEXT' | 'INTEGER' | 'REAL'
  /** The condition on a value, or null where the type says it all. */
  readonly check: (column: string, field: Field) => string | null
}

const inRange = (column: string, { range }: Field): string | null =>
  range ? `${column} BETWEEN ${range[0]} AND ${range[1]}` : null

/** What a column holds, by the kind of its field: the mildest condition that still refuses what is of another kind. */
export const COLUMN_FORMS: Readonly<Record<FieldKind, ColumnForm>> = {
  line: { type: 'TEXT', check: column => `length(${column}) <= ${LINE_LIMIT}` },
  prose: { type: 'TEXT', check: column => `length(${column}) <= ${PROSE_LIMIT}` },
  choice: { type: 'TEXT', check: column => `length(${column}) BETWEEN 1 AND 60` },
  date: { type: 'TEXT', check: column => `${column} GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'` },
  when: {
    type: 'TEXT',
    check: column => `${column} GLOB '[12][0-9][0-9][0-9]*' AND length(${column}) <= 11`
  },
  money: { type: 'TEXT', check: column => `${column} GLOB '*[0-9] [A-Z][A-Z][A-Z]'` },
  number: { type: 'REAL', check: () => null },
  integer: { type: 'INTEGER', check: inRange },
  scale: { type: 'INTEGER', check: inRange },
  reference: { type: 'TEXT', check: () => null },
  position: { type: 'TEXT', check: column => `length(${column}) BETWEEN 1 AND 200` },
  hash: { type: 'TEXT', check: column => `length(${column}) = 64` }
}

/** A condition with a name: SQLite lets go of none other (DESIGN.md 3). */
const named = (name: string, condition: string): string =>
  ` CONSTRAINT ${quoted(`${name}Check`)} CHECK (${condition})`

const columnOf = ([name, field]: readonly [string, Field]): string => {
  const { type, check } = COLUMN_FORMS[field.kind]
  const condition = check(quoted(name), field)
  const target =
    field.target === undefined
      ? ''
      : ` REFERENCES ${quoted(field.target)} ("id") DEFERRABLE INITIALLY DEFERRED`
  return `${quoted(name)} ${type}${field.required ? ' NOT NULL' : ''}${target}${condition === null ? '' : named(name, condition)}`
}

const idColumn = ({ ends }: Kind): string => {
  const form = ends ? `"id" = ${quoted(ends[0])} || '~' || ${quoted(ends[1])}` : 'length("id") = 36'
  return `"id" TEXT PRIMARY KEY NOT NULL${named('id', form)}`
}

const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1)

/**
 * A link is looked for by both its ends, and by its second end alone; every other reference by itself. Children that are called by their
 * day are read from the last one back: there may be a hundred of each parent.
 */
const indexesOf = ({ type, fields, ends, title }: Kind): readonly string[] => {
  const references = Object.entries(fields).filter(([name, { target }]) => target && name !== ends?.[0])
  const table = quoted(type)
  return [
    ...(ends
      ? [`CREATE UNIQUE INDEX "${type}Ends" ON ${table} (${quoted(ends[0])}, ${quoted(ends[1])})`]
      : []),
    ...references.map(([name, { parent }]) => {
      const columns = parent && fields[title]?.kind === 'date' ? [name, title] : [name]
      return `CREATE INDEX "${type}By${capital(name)}" ON ${table} (${columns.map(quoted).join(', ')})`
    })
  ]
}

/** The statements that make the table of a kind of record and its indexes. */
export const recordTable = (kind: Kind): readonly string[] => {
  const columns = [
    idColumn(kind),
    ...Object.entries(kind.fields).map(columnOf),
    '"deletedAt" TEXT',
    `"rowHash" BLOB NOT NULL${named('rowHash', 'length("rowHash") = 32')}`
  ]
  return [`CREATE TABLE ${quoted(kind.type)} (\n  ${columns.join(',\n  ')}\n) STRICT`, ...indexesOf(kind)]
}
