import { PianoError } from '#shared/contract/errors.ts'
import { writeResult } from '../../store/file/keep-workspace.ts'
import type { Workspace } from '../../store/workspace.ts'

/** Writes a kept file to a place the person chose. Throws RECORD_UNKNOWN, FILE_MISSING, DISK_FULL, FOLDER_READ_ONLY, FOLDER_MISSING. */
export const saveAttachment = async (
  workspace: Workspace,
  id: string,
  path: string
): Promise<{ size: number }> => {
  const row = await workspace.read
    .selectFrom('attachment')
    .select('sha256')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new PianoError('RECORD_UNKNOWN', { type: 'attachment', id })
  const bytes = await workspace.blob(row.sha256)
  writeResult(path, bytes)
  return { size: bytes.length }
}
