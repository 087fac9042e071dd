import type { UndoEffect as ToldEffect } from '#shared/contract/record.ts'
import { RECORD_TYPES } from '#shared/model/index.ts'
import { readLinks } from '../../reading/record-links.ts'
import type { Read } from '../../store/database.ts'
import type { UndoEffect, UndoneRecord } from '../../store/workspace.ts'

/** Records of each outcome that are named; the rest is counted. */
const NAMED = 10

/** What an undo does, with its records named: those that others live in before what lives in them. */
export const toldEffect = async (
  read: Read,
  { kind, label, records, left }: UndoEffect
): Promise<ToldEffect> => {
  const ordered = records.toSorted(
    (one, other) => RECORD_TYPES.indexOf(one.type) - RECORD_TYPES.indexOf(other.type)
  )
  const of = (becomes: UndoneRecord['becomes']) => ordered.filter(record => record.becomes === becomes)
  const [changed, deleted, restored] = [of('changed'), of('deleted'), of('restored')]
  const named = [changed, deleted, restored].flatMap(some => some.slice(0, NAMED))
  const linkOf = await readLinks(read, named)
  return {
    kind,
    label,
    counts: { changed: changed.length, deleted: deleted.length, restored: restored.length },
    records: named.map(({ type, id, becomes }) => ({ ...linkOf(type, id), becomes })),
    left: [...left]
  }
}
