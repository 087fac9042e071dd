import type { Field } from '#shared/model/field.ts'
import { kindOf, RECORD_TYPES, type RecordType } from '#shared/model/index.ts'
import { type Kind, parentFields } from '#shared/model/kind.ts'
import { quoted } from './file/connection.ts'

export type Reference = { readonly field: string; readonly target: RecordType; readonly parent: boolean }

/** What the store needs to know of a kind's table, worked out once from the model. */
export type Table = {
  readonly type: RecordType
  readonly kind: Kind
  readonly fields: readonly string[]
  /** `id`, the fields, `deletedAt`: everything but the row's hash. */
  readonly columns: readonly string[]
  /** The same by code unit, as the row's hash needs them. */
  readonly sortedColumns: readonly string[]
  readonly references: readonly Reference[]
  readonly parents: readonly string[]
  readonly searched: readonly string[]
  readonly select: string
  readonly insert: string
}

export type ChildEdge = { readonly type: RecordType; readonly field: string }

const referencesOf = (kind: Kind): readonly Reference[] =>
  Object.entries(kind.fields).flatMap(([name, field]: [string, Field]) =>
    field.target === undefined ? [] : [{ field: name, target: field.target, parent: field.parent }]
  )

const tableFor = (type: RecordType): Table => {
  const kind = kindOf(type)
  const fields = Object.keys(kind.fields)
  const columns = ['id', ...fields, 'deletedAt']
  const stored = [...columns, 'rowHash']
  return {
    type,
    kind,
    fields,
    columns,
    sortedColumns: [...columns].sort(),
    references: referencesOf(kind),
    parents: parentFields(kind),
    searched: fields.filter(name => kind.fields[name]?.searched),
    select: `SELECT ${stored.map(quoted).join(', ')} FROM ${quoted(type)} WHERE id = ?`,
    insert: `INSERT INTO ${quoted(type)} (${stored.map(quoted).join(', ')}) VALUES (${stored.map(() => '?').join(', ')})`
  }
}

const TABLES = Object.fromEntries(RECORD_TYPES.map(type => [type, tableFor(type)])) as Readonly<
  Record<RecordType, Table>
>

/** The table of a kind of record. */
export const tableOf = (type: RecordType): Table => TABLES[type]

const edgesTo = (target: RecordType): readonly ChildEdge[] =>
  RECORD_TYPES.flatMap(type =>
    TABLES[type].references
      .filter(reference => reference.parent && reference.target === target)
      .map(reference => ({ type, field: reference.field }))
  )

const EDGES = Object.fromEntries(RECORD_TYPES.map(type => [type, edgesTo(type)])) as Readonly<
  Record<RecordType, readonly ChildEdge[]>
>

/** Where the records live that a record of this kind takes along when it is deleted: children and links; attachments are apart. */
export const childEdges = (type: RecordType): readonly ChildEdge[] => EDGES[type]

/** Tables whose rows are counted and hashed, besides those of records (DESIGN.md 4). */
export const LOG_TABLES = [
  'workspace',
  'translation',
  'ownValue',
  'transaction',
  'change',
  'blob',
  'receivedRecord',
  'sealedLine'
] as const
export type HashedTable = RecordType | (typeof LOG_TABLES)[number]
export const HASHED_TABLES: readonly HashedTable[] = [...RECORD_TYPES, ...LOG_TABLES]
