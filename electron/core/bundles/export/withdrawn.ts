import { RECORD_TYPES, type RecordType } from '#shared/model/index.ts'
import { plain, textOf } from '../../reading/plain.ts'
import { bornOn } from '../../reading/stamps.ts'
import type { Read } from '../../store/database.ts'
import type { Withdrawn } from '../content/payload.ts'
import { recordShown, travels } from '../redaction/visible.ts'
import type { SentBundle } from './ledger.ts'
import { type Selection, typesOfLine } from './selection.ts'

/** Kinds that a selection takes, and that may travel at all. */
const takes = (types: readonly string[], type: RecordType): boolean =>
  travels(type) && (types.length === 0 || types.includes(type))

/**
 * Records in the bin that an earlier bundle for the same recipient and audience may have held: the receiver is told that they
 * are taken back, because one that is merely absent stays there (DESIGN.md 5). Only ids leave.
 */
export const withdrawnRecords = async (
  read: Read,
  selection: Selection,
  sent: readonly SentBundle[]
): Promise<Withdrawn> => {
  const withdrawn = new Map<RecordType, readonly string[]>()
  if (sent.length === 0) return withdrawn
  const left = await bornOn(read, 'sentBundle')
  for (const type of RECORD_TYPES.filter(candidate => takes(selection.types, candidate))) {
    const bundles = sent.filter(entry => takes(typesOfLine(entry.selection), type))
    const share = type === 'attachment' ? ['share'] : []
    const rows = await plain(read)
      .selectFrom(type)
      .select(['id', 'deletedAt', ...share])
      .where('deletedAt', 'is not', null)
      .orderBy('id')
      .execute()
    const shown = rows.filter(row => recordShown(selection.audience, type, row, false))
    if (shown.length === 0 || bundles.length === 0) continue
    const born = await bornOn(read, type)
    const ids = shown.flatMap(row => {
      const id = textOf(row, 'id') ?? ''
      const died = textOf(row, 'deletedAt') ?? ''
      const from = born.get(id) ?? died
      // Stamps are in the order of what happened, clocks on the wall are not.
      return bundles.some(entry => from <= (left.get(entry.id) ?? '') && (left.get(entry.id) ?? '~') <= died)
        ? [id]
        : []
    })
    if (ids.length > 0) withdrawn.set(type, ids)
  }
  return withdrawn
}
