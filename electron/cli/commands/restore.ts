import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { PianoError } from '#shared/contract/errors.ts'
import { restoreBackup } from '../../core/backups/restore.ts'
import type { Command, Surroundings } from '../command.ts'
import { withWorkspace } from '../with-workspace.ts'

/** A copy made by hand has no `.sha256` beside it: its own hashes say whether it is whole. */
const restoreCopy = (
  around: Surroundings,
  copy: string,
  path: string
): Promise<{ readonly sha256: string }> =>
  withWorkspace(
    around,
    copy,
    async workspace => {
      const { ok } = await workspace.validate()
      if (!ok) throw new PianoError('WORKSPACE_DAMAGED', { part: 'backup' })
      return workspace.copyTo(path)
    },
    { readOnly: true }
  )

/**
 * `restore BACKUP FILE`: puts a backup of this device's backup folder, or a copy made by `backup`, back as a workspace file.
 * JSON: file, sha256. Codes: FILE_MISSING, FOLDER_MISSING, WORKSPACE_DAMAGED (the backup is no longer whole), WORKSPACE_EXISTS.
 */
export const restore: Command = {
  name: 'restore',
  positional: '<backup> <file>',
  options: [],
  run: async (around, [backup = '', file = '']) => {
    const from = resolve(backup)
    const path = resolve(file)
    if (!existsSync(from)) throw new PianoError('FILE_MISSING')
    const kept = existsSync(`${from}.sha256`)
    const { sha256 } = kept ? restoreBackup(from, path) : await restoreCopy(around, from, path)
    return { json: { file: path, sha256 }, lines: [around.t('cli.saved', { file: path })] }
  }
}
