import { KINDS } from '#shared/model/index.ts'
import type { Kind } from '#shared/model/kind.ts'
import type { Renamed } from '../migrations/migrations.ts'
import { OWN_TABLES } from './own-tables.ts'
import { recordTable } from './record-tables.ts'
import { type SchemaObject, schemaObjects } from './schema-objects.ts'

/** The statements of the whole schema of a workspace file, as the model has it today. */
export const wholeSchema = (kinds: readonly Kind[] = Object.values(KINDS)): readonly string[] => [
  ...kinds.flatMap(recordTable),
  ...OWN_TABLES
]

/** How one schema becomes another. */
export type SchemaDifference = {
  readonly statements: readonly string[]
  /** What no statement can be printed for; a person writes it (README, "Add a field"). */
  readonly byHand: readonly string[]
  /** Columns that older rows get a value in: the step must log it (`changes` of a migration). */
  readonly filled: Readonly<Record<string, readonly string[]>>
}

/** A value that older rows can bear, or null where only a person knows one. */
const fillFor = (definition: string): string | null => {
  const lowest = /BETWEEN (-?\d+) AND/.exec(definition)?.[1]
  if (/^"\w+" INTEGER/.test(definition)) return lowest ?? '0'
  if (/^"\w+" REAL/.test(definition)) return '0'
  return /length\("\w+"\) (?:<=|BETWEEN)/.test(definition) ? `'-'` : null
}

const addedColumn = (table: string, name: string, definition: string, into: Draft): void => {
  const head = `ALTER TABLE "${table}" ADD COLUMN `
  if (!definition.includes(' NOT NULL')) {
    into.statements.push(head + definition)
    return
  }
  const fill = fillFor(definition)
  if (fill === null) {
    into.byHand.push(
      `"${table}"."${name}" must have a value in rows that stand already: make the field optional, or build the table anew`
    )
    return
  }
  into.statements.push(head + definition.replace(' NOT NULL', ` NOT NULL DEFAULT ${fill}`))
  into.byHand.push(`${fill} in "${table}"."${name}" of older rows: put what is true of them`)
  into.filled[table] = [...(into.filled[table] ?? []), name]
}

type Draft = {
  readonly statements: string[]
  readonly byHand: string[]
  readonly filled: Record<string, readonly string[]>
}

const changedTable = (wanted: SchemaObject, last: SchemaObject, into: Draft): void => {
  for (const [name, definition] of wanted.columns) {
    const old = last.columns.get(name)
    if (old === undefined) addedColumn(wanted.name, name, definition, into)
    else if (old !== definition) into.byHand.push(`"${wanted.name}": ${old} becomes ${definition}`)
  }
  for (const name of last.columns.keys()) {
    if (!wanted.columns.has(name)) into.byHand.push(`"${wanted.name}": the column "${name}" is gone`)
  }
  if (wanted.rest !== last.rest) into.byHand.push(`"${wanted.name}": ${last.rest} becomes ${wanted.rest}`)
}

const dropped = ({ type, name }: SchemaObject): string => `DROP ${type.toUpperCase()} "${name}"`

/** The difference between the schema that some steps make and the schema that is wanted: nothing when they agree, whatever the order of columns. */
export const schemaDifference = (
  wanted: readonly string[],
  steps: readonly string[],
  renames: readonly Renamed[] = []
): SchemaDifference => {
  const renaming = renames.map(({ from, to }) => `ALTER TABLE "${from}" RENAME TO "${to}"`)
  const before = new Map(schemaObjects([...steps, ...renaming]).map(object => [object.name, object]))
  const after = schemaObjects(wanted)
  const into: Draft = { statements: renaming, byHand: [], filled: {} }
  for (const object of after) {
    const old = before.get(object.name)
    if (!old) into.statements.push(object.sql)
    else if (object.type === 'table') changedTable(object, old, into)
    else if (object.sql !== old.sql) into.statements.push(dropped(object), object.sql)
  }
  const kept = new Set(after.map(({ name }) => name))
  for (const object of before.values()) {
    if (kept.has(object.name)) continue
    if (object.type === 'table') into.byHand.push(`the table "${object.name}" is gone`)
    else into.statements.push(dropped(object))
  }
  return into
}
