import type { Read } from '../../store/database.ts'

/** What decides whether two exports continue each other: for whom, for which city, of what. */
export type Line = {
  readonly audience: string
  readonly recipient: string | null
  readonly selection: string
}

export type SentBundle = Awaited<ReturnType<typeof readLedger>>[number]

/** Every bundle that ever left, newest last; entries taken back too, because what was sent cannot be unsent. */
const readLedger = (read: Read) =>
  read
    .selectFrom('sentBundle')
    .select([
      'id',
      'bundleId',
      'packageHash',
      'sequence',
      'audience',
      'recipient',
      'selection',
      'createdAt',
      'header',
      'recordCount',
      'withheldCount',
      'deletedAt'
    ])
    .orderBy('sequence')
    .orderBy('id')
    .execute()

const isOfLine = (sent: SentBundle, line: Line): boolean =>
  sent.audience === line.audience && sent.recipient === line.recipient && sent.selection === line.selection

/** The city's own ledger, asked the questions an export has. */
export const ledgerOf = async (read: Read) => {
  const sent = await readLedger(read)
  const last = sent.at(-1)
  return {
    /** Number of the next bundle; a number is never used twice. */
    next: (last?.sequence ?? 0) + 1,
    /** Hash of the whole file of the bundle before. */
    previous: last?.packageHash ?? null,
    /** The newest standing entry of the same line. */
    before: (line: Line): SentBundle | null =>
      sent.findLast(entry => entry.deletedAt === null && isOfLine(entry, line)) ?? null,
    /** The standing entry whose content is the same. */
    same: (line: Line, bundleId: string): SentBundle | null =>
      sent.findLast(
        entry => entry.deletedAt === null && entry.bundleId === bundleId && isOfLine(entry, line)
      ) ?? null,
    /** What was ever sent to the same recipient under the same audience. */
    sentTo: (line: Line): readonly SentBundle[] =>
      sent.filter(entry => entry.audience === line.audience && entry.recipient === line.recipient)
  }
}

export type Ledger = Awaited<ReturnType<typeof ledgerOf>>
