import type { UndoResult } from '../../core/store/workspace.ts'
import { changedKeys } from '../changed-keys.ts'
import { type Command, type Outcome, type Surroundings, textOption } from '../command.ts'
import { withWorkspace } from '../with-workspace.ts'

const outcomeOf = (around: Surroundings, result: UndoResult): Outcome => ({
  json: {
    stamp: result.stamp,
    kind: result.kind,
    undone: result.undone,
    changed: changedKeys(result),
    left: result.left
  },
  lines: [
    around.t(result.kind === 'undo' ? 'cli.undone' : 'cli.redone', {
      count: result.changed.length,
      stamp: result.undone
    }),
    ...result.left.map(cell => around.t('cli.left', { type: cell.type, id: cell.id, field: cell.field }))
  ]
})

/** `undo FILE [--transaction STAMP]`: this device's newest edit, or one transaction of any kind. */
export const undo: Command = {
  name: 'undo',
  positional: '<file>',
  options: ['--transaction <stamp>'],
  run: (around, [file = ''], options) =>
    withWorkspace(around, file, async workspace => {
      const stamp = textOption(options, 'transaction')
      return outcomeOf(
        around,
        await (stamp === undefined ? workspace.undo() : workspace.undoTransaction(stamp))
      )
    })
}

/** `redo FILE`: brings back what the newest undo took. */
export const redo: Command = {
  name: 'redo',
  positional: '<file>',
  options: [],
  run: (around, [file = '']) =>
    withWorkspace(around, file, async workspace => outcomeOf(around, await workspace.redo()))
}
