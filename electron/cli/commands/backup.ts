import { resolve } from 'node:path'
import type { Command } from '../command.ts'
import { withWorkspace } from '../with-workspace.ts'

/** `backup FILE OUT`: a verified copy of the workspace; never overwrites. */
export const backup: Command = {
  name: 'backup',
  positional: '<file> <out>',
  options: [],
  run: (around, [file = '', out = '']) =>
    withWorkspace(around, file, async workspace => {
      const copy = await workspace.copyTo(resolve(out))
      return {
        json: { file: resolve(out), sha256: copy.sha256, size: copy.size },
        lines: [around.t('cli.saved', { file: resolve(out) })]
      }
    })
}
