import type { RecordType } from '#shared/model/index.ts'
import type { Read } from '../store/database.ts'
import { isOneOf } from './plain.ts'

export type OwnValues = Readonly<Record<string, string | number>>

const NONE: OwnValues = {}

/** Values of the group's own fields by record and field; of every record of the kind, or of those named. */
export const readOwnValues = async (
  read: Read,
  type: RecordType,
  ids?: readonly string[]
): Promise<(id: string) => OwnValues> => {
  if (ids?.length === 0) return () => NONE
  const all = read.selectFrom('ownValue').select(['id', 'field', 'value']).where('type', '=', type)
  const rows = await (ids === undefined ? all : all.where(isOneOf('id', ids))).orderBy('field').execute()
  const values = new Map<string, Record<string, string | number>>()
  for (const { id, field, value } of rows) {
    const record = values.get(id) ?? {}
    record[field] = value
    values.set(id, record)
  }
  return id => values.get(id) ?? NONE
}
