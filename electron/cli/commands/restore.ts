import { resolve } from 'node:path'
import { restoreBackup } from '../../core/safety/restore.ts'
import type { Command } from '../command.ts'

/**
 * `restore BACKUP FILE`: puts a backup of this device's backup folder, which has its `.sha256` beside it, back as a workspace file.
 * JSON: file, sha256. Codes: FILE_MISSING, FOLDER_MISSING, WORKSPACE_DAMAGED (the backup no longer has its SHA-256), WORKSPACE_EXISTS.
 */
export const restore: Command = {
  name: 'restore',
  positional: '<backup> <file>',
  options: [],
  run: async (around, [backup = '', file = '']) => {
    const path = resolve(file)
    const { sha256 } = restoreBackup(resolve(backup), path)
    return { json: { file: path, sha256 }, lines: [around.t('cli.saved', { file: path })] }
  }
}
