import type { ReadonlyKysely } from 'kysely/readonly'
import { PianoError } from '#shared/contract/errors.ts'
import type { RecordPage } from '#shared/contract/record.ts'
import { isRecordType, kindOf, type RecordType } from '#shared/model/index.ts'
import { fieldNames, type PlainRow, plainRow, textOf } from '../../reading/plain.ts'
import { readLinks } from '../../reading/record-links.ts'
import type { Database } from '../../store/database.ts'
import { fieldStamps } from '../../store/field-stamps.ts'
import type { RecordKey } from '../../store/workspace.ts'
import { readAttachments } from './attachments.ts'
import { readConnections } from './connections.ts'
import { readPath } from './path.ts'
import { readTranslations } from './translations.ts'

/** Values of a record's fields, without its id and marks. */
export const valuesOf = (type: RecordType, row: PlainRow): RecordPage['values'] =>
  Object.fromEntries(fieldNames(type).map(name => [name, row[name] ?? null]))

/** What the reference fields of a record point at, by field; parents among them. */
export const referencesOf = (type: RecordType, row: PlainRow): readonly (readonly [string, RecordKey])[] =>
  Object.entries(kindOf(type).fields).flatMap(([name, { target }]) => {
    const id = textOf(row, name)
    return target === undefined || id === null || !isRecordType(target)
      ? []
      : [[name, { type: target, id }] as const]
  })

/** Everything the one record page shows, of a deleted record too. Throws RECORD_UNKNOWN. */
export const readPage = async (
  read: ReadonlyKysely<Database>,
  type: RecordType,
  id: string
): Promise<RecordPage> => {
  const row = await plainRow(read, type, id)
  if (!row) throw new PianoError('RECORD_UNKNOWN', { type, id })
  const stamps = await fieldStamps(read, type, id)
  const references = referencesOf(type, row)
  const links = await readLinks(read, [{ type, id }, ...references.map(([, key]) => key)])
  return {
    type,
    id,
    title: links(type, id).title,
    deletedAt: textOf(row, 'deletedAt'),
    values: valuesOf(type, row),
    stamps,
    translations: await readTranslations(read, type, id, stamps),
    path: await readPath(read, type, row),
    references: Object.fromEntries(references.map(([name, key]) => [name, links(key.type, key.id)])),
    connections: await readConnections(read, type, row),
    attachments: await readAttachments(read, type, id)
  }
}
