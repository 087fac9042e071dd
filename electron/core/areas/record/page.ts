import type { RecordLink } from '#shared/contract/base.ts'
import { PianoError } from '#shared/contract/errors.ts'
import type { FieldStamps } from '#shared/contract/operation.ts'
import type { RecordPage } from '#shared/contract/record.ts'
import { isRecordType, kindOf, type RecordType } from '#shared/model/index.ts'
import { parentFields } from '#shared/model/kind.ts'
import { byPosition } from '#shared/rules/position.ts'
import { readOwnValues } from '../../reading/own-values.ts'
import { fieldNames, isThereWith, type PlainRow, plainRow, textOf } from '../../reading/plain.ts'
import { readLinks } from '../../reading/record-links.ts'
import type { Read } from '../../store/database.ts'
import { fieldStamps } from '../../store/history/field-stamps.ts'
import type { RecordKey } from '../../store/workspace.ts'
import { readConnections } from './connections.ts'

/** Translations of a record's texts; one is outdated when its original was changed after it was made (DESIGN.md 3). */
const readTranslations = async (
  read: Read,
  type: RecordType,
  id: string,
  stamps: FieldStamps
): Promise<RecordPage['translations']> => {
  const rows = await read
    .selectFrom('translation')
    .select(['field', 'language', 'text', 'original'])
    .where('id', '=', id)
    .where('type', '=', type)
    .execute()
  return rows.map(({ field, language, text, original }) => ({
    field,
    language,
    text,
    outdated: (stamps[field] ?? null) !== original
  }))
}

/** Deeper than any tree of the model; the store keeps parents from looping. */
const DEEPEST = 20

const parentOf = (type: RecordType, row: PlainRow): RecordKey | null => {
  const fields = type === 'attachment' ? ['ownerId'] : parentFields(kindOf(type))
  for (const field of fields) {
    const id = textOf(row, field)
    const target = type === 'attachment' ? textOf(row, 'ownerType') : kindOf(type).fields[field]?.target
    if (id !== null && typeof target === 'string' && isRecordType(target)) return { type: target, id }
  }
  return null
}

/** The records that one lives in, outermost first. */
const readPath = async (read: Read, type: RecordType, row: PlainRow): Promise<RecordLink[]> => {
  const keys: RecordKey[] = []
  let parent = parentOf(type, row)
  while (parent !== null && keys.length < DEEPEST) {
    keys.unshift(parent)
    const above: PlainRow | undefined = await plainRow(read, parent.type, parent.id)
    parent = above === undefined ? null : parentOf(parent.type, above)
  }
  const links = await readLinks(read, keys)
  return keys.map(key => links(key.type, key.id))
}

/** Attachments of a record, in their order. */
const readAttachments = async (read: Read, ownerType: RecordType, ownerId: string, row: PlainRow) => {
  const rows = await read
    .selectFrom('attachment')
    .select(['id', 'fileName', 'description', 'mediaType', 'size', 'share', 'position'])
    .where('ownerType', '=', ownerType)
    .where('ownerId', '=', ownerId)
    .where(isThereWith(row))
    .execute()
  return rows.toSorted(byPosition).map(({ position: _, ...row }) => row)
}

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
export const readPage = async (read: Read, type: RecordType, id: string): Promise<RecordPage> => {
  const row = await plainRow(read, type, id)
  if (!row) throw new PianoError('RECORD_UNKNOWN', { type, id })
  const stamps = await fieldStamps(read, type, id)
  const references = referencesOf(type, row)
  const ownValues = await readOwnValues(read, type, [id])
  const links = await readLinks(read, [{ type, id }, ...references.map(([, key]) => key)])
  return {
    type,
    id,
    title: links(type, id).title,
    deletedAt: textOf(row, 'deletedAt'),
    values: { ...valuesOf(type, row), ...ownValues(id) },
    stamps,
    translations: await readTranslations(read, type, id, stamps),
    path: await readPath(read, type, row),
    references: Object.fromEntries(references.map(([name, key]) => [name, links(key.type, key.id)])),
    connections: await readConnections(read, type, row),
    attachments: await readAttachments(read, type, id, row)
  }
}
