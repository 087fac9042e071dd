import type { Read } from '../../store/database.ts'
import type { Workspace } from '../../store/workspace.ts'

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
      'series',
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
    .orderBy('createdAt')
    .orderBy('sequence')
    .orderBy('id')
    .execute()

const isOfLine = (sent: SentBundle, line: Line): boolean =>
  sent.audience === line.audience && sent.recipient === line.recipient && sent.selection === line.selection

/**
 * The city's own ledger, asked the questions an export has. A restored, copied or moved file is a device of its own and numbers for
 * itself, because its ledger does not know what the others have sent since (FORMAT.md 4).
 */
export const ledgerOf = async ({ read, device }: Workspace) => {
  const sent = await readLedger(read)
  const series = device()
  const own = sent
    .filter(entry => entry.series === series)
    .toSorted((one, other) => one.sequence - other.sequence)
  const last = own.at(-1)
  return {
    series,
    /** Number of the next bundle of the series; none is used twice. */
    next: (last?.sequence ?? 0) + 1,
    /** Hash of the whole file of the bundle of the series before. */
    previous: last?.packageHash ?? null,
    /** Time of the next bundle: never before one that left already, so that their times are in their order. */
    timeOf: (now: Date): Date =>
      new Date(Math.max(now.getTime(), Date.parse(sent.at(-1)?.createdAt ?? '') || 0)),
    /** The newest standing entry of the same line. */
    before: (line: Line): SentBundle | null =>
      sent.findLast(entry => entry.deletedAt === null && isOfLine(entry, line)) ?? null,
    /** The standing entry of this copy whose content is the same. */
    same: (line: Line, bundleId: string): SentBundle | null =>
      own.findLast(
        entry => entry.deletedAt === null && entry.bundleId === bundleId && isOfLine(entry, line)
      ) ?? null,
    /** What was ever sent to the same recipient under the same audience. */
    sentTo: (line: Line): readonly SentBundle[] =>
      sent.filter(entry => entry.audience === line.audience && entry.recipient === line.recipient)
  }
}

export type Ledger = Awaited<ReturnType<typeof ledgerOf>>
