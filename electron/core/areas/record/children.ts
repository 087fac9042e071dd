import { PianoError } from '#shared/contract/errors.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { inChildOrder } from '#shared/rules/position.ts'
import { columnsOf, hasToo, isOneOf, isThereWith, plain, plainRow, textOf } from '../../reading/plain.ts'
import { readLinks } from '../../reading/record-links.ts'
import { readStamps } from '../../reading/stamps.ts'
import type { Read } from '../../store/database.ts'
import type { RecordKey } from '../../store/workspace.ts'
import { referencesOf, valuesOf } from './page.ts'

/** The field in which children of a kind name a parent of another. Throws UNKNOWN_TYPE when they do not. */
const parentField = (parent: RecordType, type: RecordType): string => {
  const field = Object.entries(kindOf(type).fields).find(([, meta]) => meta.parent && meta.target === parent)
  if (!field) throw new PianoError('UNKNOWN_TYPE', { type, parent })
  return field[0]
}

const rowsWithin = async (read: Read, parent: RecordKey, type: RecordType, ids: readonly string[] | null) => {
  const above = await plainRow(read, parent.type, parent.id)
  const all = plain(read).selectFrom(type).select(columnsOf(type)).where(isThereWith(above))
  const held =
    type === 'attachment'
      ? { ownerType: parent.type, ownerId: parent.id }
      : { [parentField(parent.type, type)]: parent.id }
  let query = ids === null ? all : all.where(isOneOf('id', ids))
  for (const [column, value] of Object.entries(held))
    query = ids === null ? query.where(column, '=', value) : query.where(hasToo(column, value))
  return query.execute()
}

/** Children of one kind, all or some, in their order, with the stamps a form needs: live ones, or those that went to the bin with the record. Throws UNKNOWN_TYPE. */
export const readChildren = async (
  read: Read,
  parent: RecordKey,
  type: RecordType,
  only: readonly string[] | null = null
) => {
  const rows = await rowsWithin(read, parent, type, only)
  const ids = rows.map(row => textOf(row, 'id') ?? '')
  const stamps = await readStamps(read, type, ids)
  const links = await readLinks(
    read,
    rows.flatMap(row => referencesOf(type, row).map(([, key]) => key))
  )
  const children = rows.map((row, index) => ({
    id: ids[index] ?? '',
    values: valuesOf(type, row),
    stamps: {
      ...Object.fromEntries(Object.keys(kindOf(type).fields).map(name => [name, null])),
      ...stamps(ids[index] ?? '')
    },
    references: Object.fromEntries(
      referencesOf(type, row).map(([name, key]) => [name, links(key.type, key.id)])
    )
  }))
  return inChildOrder(children)
}
