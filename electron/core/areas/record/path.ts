import type { ReadonlyKysely } from 'kysely/readonly'
import type { RecordLink } from '#shared/contract/base.ts'
import { isRecordType, kindOf, type RecordType } from '#shared/model/index.ts'
import { parentFields } from '#shared/model/kind.ts'
import { type PlainRow, plainRow, textOf } from '../../reading/plain.ts'
import { readLinks } from '../../reading/record-links.ts'
import type { Database } from '../../store/database.ts'
import type { RecordKey } from '../../store/workspace.ts'

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
export const readPath = async (
  read: ReadonlyKysely<Database>,
  type: RecordType,
  row: PlainRow
): Promise<RecordLink[]> => {
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
