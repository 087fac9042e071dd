import { PianoError } from '#shared/contract/errors.ts'
import { isRecordType } from '#shared/model/index.ts'
import { attachFile } from '../../core/areas/record/attach.ts'
import { type Command, textOption } from '../command.ts'
import { withWorkspace } from '../with-workspace.ts'

/** `attach FILE TYPE ID PATH [--description TEXT]`: keeps a file with a record. */
export const attach: Command = {
  name: 'attach',
  positional: '<file> <type> <id> <path>',
  options: ['--description <text>'],
  run: (around, [file = '', type = '', id = '', path = ''], options) =>
    withWorkspace(around, file, async workspace => {
      if (!isRecordType(type)) throw new PianoError('UNKNOWN_TYPE', { type })
      const result = await attachFile(
        workspace,
        { type, id },
        path,
        textOption(options, 'description') ?? null
      )
      return {
        json: { stamp: result.stamp, created: result.created },
        lines: [around.t('cli.committed', { count: result.changed.length, stamp: result.stamp ?? '' })]
      }
    })
}
