import { basename } from 'node:path'
import { PianoError } from '#shared/contract/errors.ts'
import { LINE_LIMIT } from '#shared/model/field.ts'
import { readBytes } from '../../files/read-file.ts'
import { sha256 } from '../../files/sha256.ts'
import type { CommitResult, RecordKey, Workspace } from '../../store/workspace.ts'
import { ATTACHMENT_LIMIT } from '../../store/write/attachments.ts'
import { mediaTypeOf } from './photo/media-type.ts'
import { withoutMetadata } from './photo/without-metadata.ts'

const readSmall = async (path: string): Promise<Uint8Array> => {
  // Loaded when asked for: a core that opens nothing needs no SQLite.
  const { refuseOpenWorkspace } = await import('../../store/file/open-elsewhere.ts')
  refuseOpenWorkspace(path)
  return readBytes(path, size => {
    if (size > ATTACHMENT_LIMIT) throw new PianoError('ATTACHMENT_TOO_LARGE', { limit: ATTACHMENT_LIMIT })
  })
}

const kept = (bytes: Uint8Array, mediaType: string): Uint8Array => {
  try {
    return withoutMetadata(bytes, mediaType)
  } catch (error) {
    // A photo that cannot be read to its end might still hold where and by whom it was taken.
    throw new PianoError('PHOTO_METADATA', { mediaType }, { cause: error })
  }
}

/** A name as one line, without its folder and without characters that no line may hold. */
const nameOf = (path: string): string => {
  const name = basename(path)
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\u2028\u2029\ufffe\uffff]/gu, ' ')
    .trim()
    .slice(-LINE_LIMIT)
    .toWellFormed()
  return name === '' ? 'file' : name
}

/**
 * Keeps a file with a record: photos without the data about their taking, known by its SHA-256 (DESIGN.md 3). Throws FILE_MISSING,
 * ATTACHMENT_TOO_LARGE, ATTACHMENTS_FULL, WORKSPACE_IN_USE for a workspace that is open, PHOTO_METADATA for a photo that is broken or of a kind that keeps them, and what a commit may.
 */
export const attachFile = async (
  workspace: Workspace,
  owner: RecordKey,
  path: string,
  description: string | null
): Promise<CommitResult> => {
  const original = await readSmall(path)
  const fileName = nameOf(path)
  const mediaType = mediaTypeOf(original, fileName)
  const bytes = kept(original, mediaType)
  const sum = sha256(bytes)
  const fields = {
    ownerType: owner.type,
    ownerId: owner.id,
    fileName,
    description,
    mediaType,
    size: bytes.length,
    sha256: sum,
    share: 'never'
  }
  return workspace.commit({
    label: 'label.attached',
    operations: [{ op: 'create', type: 'attachment', fields }],
    content: { blobs: new Map([[sum, bytes]]) }
  })
}
