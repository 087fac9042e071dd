import { PianoError } from '#shared/contract/errors.ts'
import { isRecordType, type RecordType } from '#shared/model/index.ts'
import { childrenOf } from './children.ts'
import { type Draft, type DraftRecord, isLive, presenceOf } from './draft.ts'

/** The records this one lives in, as type and id. */
export const parentsOf = (
  record: DraftRecord
): readonly { readonly type: RecordType; readonly id: string }[] => {
  if (record.type === 'attachment') {
    const { ownerType, ownerId } = record.now
    return typeof ownerType === 'string' && isRecordType(ownerType) && typeof ownerId === 'string'
      ? [{ type: ownerType, id: ownerId }]
      : []
  }
  return record.table.references.flatMap(({ field, target, parent }) => {
    const id = record.now[field]
    return parent && typeof id === 'string' ? [{ type: target, id }] : []
  })
}

const parentInBin = (draft: Draft, record: DraftRecord) =>
  parentsOf(record).find(({ type, id }) => presenceOf(draft, type, id) !== 'live')

const restoreWith = (draft: Draft, record: DraftRecord, deletedAt: string): void => {
  record.now['deletedAt'] = null
  for (const child of childrenOf(draft, record)) {
    // A link whose other end is still in the bin stays there.
    if (child.now['deletedAt'] === deletedAt && !parentInBin(draft, child))
      restoreWith(draft, child, deletedAt)
  }
}

/** Brings a record back from the bin with what was deleted along with it. Throws RECORD_NOT_DELETED, PARENT_DELETED. */
export const restoreRecord = (draft: Draft, record: DraftRecord): void => {
  const { type, id } = record
  const deletedAt = record.now['deletedAt']
  if (isLive(record) || typeof deletedAt !== 'string')
    throw new PianoError('RECORD_NOT_DELETED', { type, id })
  const missing = parentInBin(draft, record)
  if (missing)
    throw new PianoError('PARENT_DELETED', { type, id, parentType: missing.type, parentId: missing.id })
  restoreWith(draft, record, deletedAt)
}
