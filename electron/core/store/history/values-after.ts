import type { RecordType } from '#shared/model/index.ts'
import type { Read } from '../database.ts'
import type { Value } from '../file/connection.ts'

/** What stood in fields of a record when a transaction was done, by its stamp; those that were empty are left out. */
export const valuesAfter = async (
  read: Read,
  { type, id }: { readonly type: RecordType; readonly id: string },
  stamp: string,
  fields: readonly string[]
): Promise<Readonly<Record<string, Value>>> => {
  const changes = await read
    .selectFrom('change')
    .select(['field', 'after'])
    .where('type', '=', type)
    .where('id', '=', id)
    .where('stamp', '<=', stamp)
    .where('field', 'in', ['id', ...fields])
    .orderBy('stamp')
    .execute()
  const standing = new Map<string, Value>()
  for (const { field, after } of changes) {
    const value: unknown = after === null ? null : JSON.parse(after)
    // A record that was made bears its first values in one row.
    const written = field === 'id' ? Object.entries(value ?? {}) : [[field, value] as const]
    for (const [name, one] of written)
      if (typeof one === 'string' || typeof one === 'number') standing.set(name, one)
      else standing.delete(name)
  }
  return Object.fromEntries(
    fields.flatMap(name => (standing.has(name) ? [[name, standing.get(name) ?? null]] : []))
  )
}
