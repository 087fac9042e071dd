import { resolve, sep } from 'node:path'
import { PianoError } from '#shared/contract/errors.ts'
import { stageBundleFile } from '../../core/bundles/files.ts'
import { sealFolder } from '../../core/bundles/seal-folder.ts'
import type { Staged } from '../../host/write-file.ts'
import { type Command, textOption } from '../command.ts'
import { withWorkspace } from '../with-workspace.ts'

/**
 * `seal FOLDER OUT --workspace FILE`: a container signed with the workspace's key out of prepared content: `FOLDER/data/**`, and if
 * there, fields of `FOLDER/header.json` (others are filled in) and `FOLDER/README.html`. The content is not looked at; links are
 * refused. It takes the next number of the ledger unless header.json has a `sequence`.
 * JSON: file, bundleId, packageHash, sequence, size (bytes), files.
 * Codes: FILE_MISSING (no data folder), BUNDLE_INVALID (links, names, header), BUNDLE_TOO_LARGE, WORKSPACE_EXISTS.
 */
export const seal: Command = {
  name: 'seal',
  positional: '<folder> <out>',
  options: ['--workspace <file>'],
  required: ['workspace'],
  run: (around, [folder = '', out = ''], options) =>
    withWorkspace(around, textOption(options, 'workspace') ?? '', async workspace => {
      const path = resolve(out)
      if (path.startsWith(`${resolve(folder)}${sep}`))
        throw new PianoError('USAGE', { problem: 'badValue', word: 'OUT' })
      const staged: Staged[] = []
      const sealed = await sealFolder(workspace, resolve(folder), {
        now: new Date(),
        version: around.version,
        beforeLedger: async bytes => {
          staged.push(await stageBundleFile(path, bytes, { replace: false }))
        }
      }).catch(error => {
        for (const file of staged) file.discard()
        throw error
      })
      for (const file of staged) file.place()
      return {
        json: {
          file: path,
          bundleId: sealed.header['bundleId'],
          packageHash: sealed.packageHash,
          sequence: sealed.header['sequence'],
          size: sealed.bytes.length,
          files: sealed.files
        },
        lines: [around.t('cli.saved', { file: path })]
      }
    })
}
