import { PianoError } from '#shared/contract/errors.ts'
import type { Connection } from '../file/connection.ts'
import type { CellKey, UndoResult } from '../workspace.ts'
import { changedRecords } from '../write/changed.ts'
import { tick } from '../write/clock.ts'
import { type Change, diffDraft } from '../write/diff.ts'
import { type Draft, newDraft } from '../write/draft.ts'
import { transact } from '../write/transact.ts'
import { writeDraft } from '../write/write-draft.ts'
import type { Writer } from '../write/writer.ts'
import { blockedCells, revertCell, revertedKey } from './undo-draft.ts'
import { planUndo } from './undo-plan.ts'
import { loggedTransaction } from './undone.ts'

const cellKey = ({ type, id, field }: Change): CellKey => ({ type, id, field })

/**
 * Reverts as many of the changes as the model's rules allow. Leaving one alone may make another impossible (a child stays, so
 * its parent stays), hence the repetition; it ends because the list only shrinks.
 */
const revertAll = (
  begin: () => Draft,
  changes: readonly Change[]
): { readonly draft: Draft; readonly left: readonly Change[] } => {
  let standing = changes
  for (;;) {
    const draft = begin()
    const reverted = standing.filter(change => revertCell(draft, change))
    const blocked = blockedCells(draft)
    const allowed = reverted.filter(change => !blocked.has(revertedKey(change)))
    if (allowed.length === reverted.length) {
      return { draft, left: changes.filter(change => !reverted.includes(change)) }
    }
    standing = allowed
  }
}

/**
 * Takes back one transaction by a commit of the inverse changes (DESIGN.md 4, "Undo and redo"); of an undo, that is a redo.
 * Cells changed since, and what would break a rule, are left alone and named.
 * Throws TRANSACTION_UNKNOWN, and UNDO_BLOCKED when nothing of it can be taken back.
 */
export const runUndo = (connection: Connection, stamp: string, writer: Writer): UndoResult => {
  const result = transact(connection, () => {
    const transaction = loggedTransaction(connection, stamp)
    if (!transaction) throw new PianoError('TRANSACTION_UNKNOWN', { stamp })
    const clock = tick(connection, writer)
    const plan = planUndo(connection, transaction)
    const { draft, left } = revertAll(() => newDraft(connection, clock.stamp), plan.revert)
    const diffs = diffDraft(draft)
    const leftCells = [...plan.left, ...left].map(cellKey)
    if (diffs.length === 0) throw new PianoError('UNDO_BLOCKED', { stamp, cells: leftCells.length })
    const row = {
      stamp: clock.stamp,
      author: writer.author,
      label: transaction.label,
      kind: 'undo' as const,
      undoes: stamp,
      seen: clock.seen,
      reason: null
    }
    writeDraft(connection, row, writer.device, diffs, new Map())
    return {
      stamp: clock.stamp,
      changed: changedRecords(connection, diffs),
      created: [],
      undone: stamp,
      label: transaction.label,
      left: leftCells
    }
  })
  if (result === null) throw new PianoError('INTERNAL')
  return result
}
