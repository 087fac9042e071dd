import type { ReadonlyKysely } from 'kysely/readonly'
import { PianoError } from '#shared/contract/errors.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { byPosition } from '#shared/rules/position.ts'
import { columnsOf, type PlainRow, plain, textOf } from '../../reading/plain.ts'
import { readLinks } from '../../reading/record-links.ts'
import { readStamps } from '../../reading/stamps.ts'
import type { Database } from '../../store/database.ts'
import type { RecordKey } from '../../store/workspace.ts'
import { referencesOf, valuesOf } from './page.ts'

/** The field in which children of a kind name a parent of another. Throws UNKNOWN_TYPE when they do not. */
const parentField = (parent: RecordType, type: RecordType): string => {
  const field = Object.entries(kindOf(type).fields).find(([, meta]) => meta.parent && meta.target === parent)
  if (!field) throw new PianoError('UNKNOWN_TYPE', { type, parent })
  return field[0]
}

const rowsWithin = async (read: ReadonlyKysely<Database>, parent: RecordKey, type: RecordType) => {
  const query = plain(read).selectFrom(type).select(columnsOf(type)).where('deletedAt', 'is', null)
  return type === 'attachment'
    ? query.where('ownerType', '=', parent.type).where('ownerId', '=', parent.id).execute()
    : query.where(parentField(parent.type, type), '=', parent.id).execute()
}

const placed = (row: PlainRow) => ({ id: textOf(row, 'id') ?? '', position: textOf(row, 'position') })

/** By position; kinds without one by their day, then in the order they were made. */
const inOrder = (a: PlainRow, b: PlainRow): number => {
  const days = [textOf(a, 'date') ?? '', textOf(b, 'date') ?? ''] as const
  return days[0] < days[1] ? -1 : days[0] > days[1] ? 1 : byPosition(placed(a), placed(b))
}

/** Live children of one kind, in their order, with the stamps a form needs. Throws UNKNOWN_TYPE. */
export const readChildren = async (read: ReadonlyKysely<Database>, parent: RecordKey, type: RecordType) => {
  const rows = (await rowsWithin(read, parent, type)).toSorted(inOrder)
  const ids = rows.map(row => placed(row).id)
  const stamps = await readStamps(read, type, ids)
  const links = await readLinks(
    read,
    rows.flatMap(row => referencesOf(type, row).map(([, key]) => key))
  )
  return rows.map((row, index) => ({
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
}
