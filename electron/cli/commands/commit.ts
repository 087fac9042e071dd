import { changedKeys } from '../changed-keys.ts'
import { type Command, textOption } from '../command.ts'
import { readOperations } from '../operations-file.ts'
import { withTypedTimes } from '../typed-values.ts'
import { withWorkspace } from '../with-workspace.ts'

/** `commit FILE OPERATIONS.json --label TEXT [--reason TEXT] [--author ID]`: one transaction of the operations in a JSON list. */
export const commit: Command = {
  name: 'commit',
  positional: '<file> <operations>',
  options: ['--label <text>', '--reason <text>', '--author <id>'],
  required: ['label'],
  async run(around, [file = '', source = ''], options) {
    const read = await readOperations(source, around.input)
    const operations = read.map(operation => withTypedTimes(operation, around))
    const author = textOption(options, 'author') ?? null
    return withWorkspace(
      around,
      file,
      async workspace => {
        const result = await workspace.commit({
          label: textOption(options, 'label') ?? '',
          operations,
          reason: textOption(options, 'reason')
        })
        return {
          json: { stamp: result.stamp, changed: changedKeys(result), created: result.created },
          lines: [
            result.stamp === null
              ? around.t('cli.nothingChanged')
              : around.t('cli.committed', { count: result.changed.length, stamp: result.stamp })
          ]
        }
      },
      { author }
    )
  }
}
