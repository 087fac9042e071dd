import { groupOf } from '#shared/model/groups.ts'
import { isRecordType, kindOf } from '#shared/model/index.ts'
import type { Connection } from '../file/connection.ts'
import type { Change } from '../write/diff.ts'
import { changedSince, effectiveWriter, isCancelled } from './cell-history.ts'
import { type LoggedTransaction, rootOf } from './undone.ts'

export type UndoPlan = {
  /** Changes whose `before` is to stand again; `id` stands for the deletion of what was created. */
  readonly revert: readonly Change[]
  /** Cells that someone changed since. */
  readonly left: readonly Change[]
}

const changesOf = ({ prepare }: Connection, stamp: string): readonly Change[] =>
  (
    prepare(
      'SELECT "type", "id", "field", "before", "after" FROM "change" WHERE "stamp" = ? ORDER BY "id", "type", "field"'
    ).all(stamp) as Change[]
  ).filter(({ type }) => isRecordType(type))

/** The changes of a transaction that can be taken back cell by cell: what a person changed since is left alone (DESIGN.md 4). */
export const planUndo = (connection: Connection, transaction: LoggedTransaction): UndoPlan => {
  const { stamp } = transaction
  const isUndo = transaction.undoes !== null
  const changes = changesOf(connection, stamp)
  const created = new Set(
    changes.filter(({ field }) => field === 'id').map(({ type, id }) => `${type} ${id}`)
  )
  const root = rootOf(connection, transaction)

  const hasSay = (change: Change): boolean => {
    if (isCancelled(connection, stamp, change)) return false
    if (change.field === 'id') return !changedSince(connection, change.type, change.id, stamp)
    const writer = effectiveWriter(connection, change)
    // An undo may be taken back while nobody has written later than what it undid.
    return isUndo ? writer === null || writer <= root : writer === stamp
  }

  /** Nobody wrote to the other cells of its group after the transaction: half of one saying is never taken back. */
  const groupStands = ({ type, id, field }: Change): boolean =>
    !isRecordType(type) ||
    groupOf(kindOf(type), field).every(other => {
      const writer = other === field ? null : effectiveWriter(connection, { type, id, field: other })
      return writer === null || writer <= root
    })

  const revert: Change[] = []
  const left: Change[] = []
  for (const change of changes) {
    // The fields of a record that the transaction created go with the record.
    if (change.field !== 'id' && created.has(`${change.type} ${change.id}`)) continue
    if (hasSay(change) && groupStands(change)) revert.push(change)
    else left.push(change)
  }
  return { revert, left }
}
