import { canonicalJson, type JsonObject, type JsonValue } from '#shared/model/canonical-json.ts'
import type { Field } from '#shared/model/field.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import type { Licence } from '#shared/model/licences.ts'
import { isOwnName } from '#shared/model/own-fields.ts'
import { WHEN_PATTERN } from '#shared/model/when.ts'
import { fileStem, tableFile } from './file-names.ts'
import { WITHHELD_CELL } from './table.ts'

/** A table of the package: its kind and its columns. */
export type PackagedTable = { readonly type: RecordType; readonly columns: readonly string[] }

const PROFILES = 'https://datapackage.org/profiles/2.0'

const typeOf = (field: Field): string => {
  if (field.kind === 'date') return 'date'
  if (field.kind === 'number') return 'number'
  return field.kind === 'integer' || field.kind === 'scale' ? 'integer' : 'string'
}

const constraintsOf = (field: Field): JsonObject => ({
  ...(field.choices && { enum: field.choices }),
  ...(field.kind === 'when' && { pattern: WHEN_PATTERN }),
  ...(field.range && { minimum: field.range[0], maximum: field.range[1] })
})

const column = (type: RecordType, name: string): JsonObject => {
  const field = kindOf(type).fields[name.split('@')[0] ?? name]
  // What an own field holds is said by its definition, which is a record of the bundle.
  if (isOwnName(name)) return { name, type: 'string' }
  if (field === undefined) return { name, type: 'string', constraints: { required: true } }
  const constraints = constraintsOf(field)
  return { name, type: typeOf(field), ...(Object.keys(constraints).length > 0 && { constraints }) }
}

const foreignKeys = (table: PackagedTable, inPackage: ReadonlySet<string>): readonly JsonValue[] =>
  table.columns.flatMap(name => {
    const target = kindOf(table.type).fields[name]?.target
    return target !== undefined && inPackage.has(target)
      ? [{ fields: [name], reference: { resource: fileStem(target), fields: ['id'] } }]
      : []
  })

const resource = (table: PackagedTable, inPackage: ReadonlySet<string>): JsonObject => {
  const keys = foreignKeys(table, inPackage)
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: fileStem(table.type),
    path: tableFile(table.type),
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: table.columns.map(name => column(table.type, name)),
      primaryKey: ['id'],
      ...(keys.length > 0 && { foreignKeys: keys }),
      missingValues: [
        { value: '', label: 'empty' },
        { value: WITHHELD_CELL, label: 'withheld' }
      ]
    }
  }
}

/** `datapackage.json`: the tables with their schemas (Data Package version 2; FORMAT.md 7). Holds no time: equal content, equal bytes. */
export const dataPackage = (
  cityName: string,
  licence: Licence | null,
  tables: readonly PackagedTable[]
): Uint8Array => {
  const inPackage = new Set<string>(tables.map(table => table.type))
  const descriptor: JsonObject = {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'piano-comune-bundle',
    title: cityName,
    ...(licence && { licenses: [{ name: licence.spdx, path: licence.path, title: licence.name }] }),
    resources: tables.map(table => resource(table, inPackage))
  }
  return new TextEncoder().encode(`${canonicalJson(descriptor)}\n`)
}
