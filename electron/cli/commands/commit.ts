import { readFileSync, statSync } from 'node:fs'
import { PianoError } from '#shared/contract/errors.ts'
import { operations } from '#shared/model/operation.ts'
import { type Command, textOption } from '../command.ts'
import { withWorkspace } from '../with-workspace.ts'

/** No person's commit is near this; a larger file is a mistake or an attack. */
const FILE_LIMIT = 100_000_000

const readOperations = (file: string): unknown => {
  if (file !== '-') {
    const size = statSync(file, { throwIfNoEntry: false })?.size
    if (size === undefined) throw new PianoError('FILE_MISSING', { file })
    if (size > FILE_LIMIT) throw new PianoError('OPERATIONS_INVALID', { problem: 'tooLarge' })
  }
  try {
    return JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'))
  } catch (error) {
    throw new PianoError('OPERATIONS_INVALID', { problem: 'notJson' }, { cause: error })
  }
}

/** `commit FILE OPERATIONS.json --label TEXT [--reason TEXT] [--author ID]`: one transaction of the operations in a JSON list. */
export const commit: Command = {
  name: 'commit',
  positional: '<file> <operations>',
  options: ['--label <text>', '--reason <text>', '--author <id>'],
  required: ['label'],
  async run(around, [file = '', source = ''], options) {
    const parsed = operations.safeParse(readOperations(source))
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      throw new PianoError('OPERATIONS_INVALID', {
        at: issue?.path.join('.') ?? '',
        problem: issue?.code ?? 'unknown'
      })
    }
    const author = textOption(options, 'author') ?? null
    return withWorkspace(
      around,
      file,
      async workspace => {
        const result = await workspace.commit({
          label: textOption(options, 'label') ?? '',
          operations: parsed.data,
          reason: textOption(options, 'reason')
        })
        return {
          json: { stamp: result.stamp, changed: result.changed, created: result.created },
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
