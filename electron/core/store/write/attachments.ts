import { PianoError } from '#shared/contract/errors.ts'
import { isRecordType } from '#shared/model/index.ts'
import type { RecordDiff } from './diff.ts'
import { type Draft, isLive, presenceOf } from './draft.ts'

/** DESIGN.md 3: at most 20 MB each, 400 MB in all. Bytes. */
export const ATTACHMENT_LIMIT = 20 * 1024 * 1024
export const ATTACHMENTS_LIMIT = 400 * 1024 * 1024

const storedSize = (draft: Draft, sha256: string): number | undefined => {
  const row = draft.connection.prepare('SELECT "size" FROM "blob" WHERE "sha256" = ?').get(sha256) as
    | { readonly size: number }
    | undefined
  return row?.size
}

/** Bytes of all attachments, each file once. */
const attachedBytes = (draft: Draft): number => {
  const row = draft.connection
    .prepare(
      'SELECT coalesce(sum("size"), 0) AS bytes FROM "blob" WHERE "sha256" IN (SELECT "sha256" FROM "attachment")'
    )
    .get() as { readonly bytes: number }
  return row.bytes
}

/** Checks owner, bytes and sizes of an attachment. Throws UNKNOWN_TYPE, REFERENCE_UNKNOWN, PARENT_DELETED, FILE_MISSING, ATTACHMENT_TOO_LARGE, ATTACHMENTS_FULL. */
export const checkAttachment = (draft: Draft, diff: RecordDiff): void => {
  const { record, columns } = diff
  const { ownerType, ownerId, sha256 } = record.now
  const details = { type: 'attachment', id: record.id }
  if (typeof ownerType !== 'string' || !isRecordType(ownerType) || typeof ownerId !== 'string') {
    throw new PianoError('UNKNOWN_TYPE', { ...details, field: 'ownerType' })
  }
  const moved = columns.some(
    column => column === 'ownerType' || column === 'ownerId' || column === 'deletedAt'
  )
  const owner = presenceOf(draft, ownerType, ownerId)
  if (moved && owner === 'unknown')
    throw new PianoError('REFERENCE_UNKNOWN', { ...details, field: 'ownerId' })
  if (moved && owner === 'deleted' && isLive(record)) {
    throw new PianoError('PARENT_DELETED', { ...details, field: 'ownerId' })
  }
  if (!columns.includes('sha256') || typeof sha256 !== 'string') return
  const stored = storedSize(draft, sha256)
  const size = stored ?? draft.files.get(sha256)
  if (size === undefined) throw new PianoError('FILE_MISSING', { ...details, sha256 })
  if (size > ATTACHMENT_LIMIT)
    throw new PianoError('ATTACHMENT_TOO_LARGE', { ...details, limit: ATTACHMENT_LIMIT })
  if (attachedBytes(draft) + (stored === undefined ? size : 0) > ATTACHMENTS_LIMIT) {
    throw new PianoError('ATTACHMENTS_FULL', { ...details, limit: ATTACHMENTS_LIMIT })
  }
}
