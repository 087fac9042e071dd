import { PianoError } from '#shared/contract/errors.ts'
import type { Connection } from '../file/connection.ts'
import type { CellKey, UndoEffect, UndoResult } from '../workspace.ts'
import { changedRecords } from '../write/changed.ts'
import { tick } from '../write/clock.ts'
import { type Change, diffDraft, type RecordDiff } from '../write/diff.ts'
import { type Draft, newDraft } from '../write/draft.ts'
import { transact } from '../write/transact.ts'
import { writeDraft } from '../write/write-draft.ts'
import type { Writer } from '../write/writer.ts'
import { becomes, blockedCells, revertCell, revertedKey } from './undo-draft.ts'
import { planUndo } from './undo-plan.ts'
import { type LoggedTransaction, loggedTransaction } from './undone.ts'

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

const find = (connection: Connection, stamp: string): LoggedTransaction => {
  const transaction = loggedTransaction(connection, stamp)
  if (!transaction) throw new PianoError('TRANSACTION_UNKNOWN', { stamp })
  return transaction
}

/** The undo of a transaction as a draft that bears a stamp, and what it comes to. Throws UNDO_BLOCKED when nothing of it can be taken back. */
const draftUndo = (
  connection: Connection,
  transaction: LoggedTransaction,
  stamp: string
): { readonly diffs: readonly RecordDiff[]; readonly effect: UndoEffect } => {
  const plan = planUndo(connection, transaction)
  const { draft, left } = revertAll(() => newDraft(connection, stamp), plan.revert)
  const diffs = diffDraft(draft)
  const leftCells = [...plan.left, ...left].map(cellKey)
  if (diffs.length === 0)
    throw new PianoError('UNDO_BLOCKED', { stamp: transaction.stamp, cells: leftCells.length })
  const records = diffs.map(({ record }) => ({ type: record.type, id: record.id, becomes: becomes(record) }))
  // The undo of an undo brings back what that one took.
  const kind = transaction.kind === 'undo' ? 'redo' : 'undo'
  return { diffs, effect: { kind, label: transaction.label, records, left: leftCells } }
}

/**
 * Takes back one transaction by a commit of the inverse changes (DESIGN.md 4, "Undo and redo"); of an undo, that is a redo.
 * Cells changed since, and what would break a rule, are left alone and named.
 * Throws TRANSACTION_UNKNOWN, and UNDO_BLOCKED when nothing of it can be taken back.
 */
export const runUndo = (connection: Connection, undone: string, writer: Writer): UndoResult => {
  const result = transact(connection, () => {
    const transaction = find(connection, undone)
    const { stamp, seen } = tick(connection, writer)
    const { diffs, effect } = draftUndo(connection, transaction, stamp)
    const { kind, label } = effect
    const row = { stamp, author: writer.author, label, kind, undoes: undone, seen, reason: null }
    writeDraft(connection, row, writer.device, diffs, new Map())
    return { ...effect, stamp, changed: changedRecords(connection, diffs), created: [], undone }
  })
  if (result === null) throw new PianoError('INTERNAL')
  return result
}

/** What `runUndo` would do, with nothing written. Throws TRANSACTION_UNKNOWN, UNDO_BLOCKED. */
export const previewUndo = (connection: Connection, stamp: string): UndoEffect =>
  // Whatever goes to the bin in a draft that is thrown away may go there under any stamp.
  draftUndo(connection, find(connection, stamp), stamp).effect
