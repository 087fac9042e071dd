import { deviceOf } from '#shared/model/stamp.ts'
import { bornOn } from '../../reading/stamps.ts'
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

/** Devices that made the entries of the ledger, by the entries' ids. */
const makersOf = async (read: Read): Promise<ReadonlyMap<string, string>> =>
  new Map([...(await bornOn(read, 'sentBundle'))].map(([id, stamp]) => [id, deviceOf(stamp)]))

/** The device that made the workspace. */
const founderOf = async (read: Read): Promise<string | null> => {
  const first = await read.selectFrom('transaction').select('stamp').orderBy('stamp').executeTakeFirst()
  return first === undefined ? null : deviceOf(first.stamp)
}

const NUMBERING_BEGAN = Date.UTC(2026, 0, 1)

/** Where a copy of a workspace begins to number, far beyond what the others can have come to: the minutes since 2026 began. */
const newSeries = (now: Date): number => Math.floor((now.getTime() - NUMBERING_BEGAN) / 60_000)

/** The city's own ledger, asked the questions an export has. */
export const ledgerOf = async ({ read, device }: Workspace) => {
  const sent = await readLedger(read)
  const makers = await makersOf(read)
  const last = sent.at(-1)
  const lastMaker = last === undefined ? await founderOf(read) : makers.get(last.id)
  // A restored or copied file is another device: the others may have sent more than its ledger knows of.
  const isOwn = (maker: string | null | undefined): boolean => maker === device()
  return {
    /** Number of the next bundle; a number is never used twice, by no copy of the workspace. */
    next: (now: Date): number => {
      const following = (last?.sequence ?? 0) + 1
      return isOwn(lastMaker) ? following : Math.max(following, newSeries(now))
    },
    /** Hash of the whole file of the bundle before. */
    previous: last?.packageHash ?? null,
    /** The newest standing entry of the same line. */
    before: (line: Line): SentBundle | null =>
      sent.findLast(entry => entry.deletedAt === null && isOfLine(entry, line)) ?? null,
    /** The standing entry of this copy whose content is the same. */
    same: (line: Line, bundleId: string): SentBundle | null =>
      sent.findLast(
        entry =>
          entry.deletedAt === null &&
          entry.bundleId === bundleId &&
          isOwn(makers.get(entry.id)) &&
          isOfLine(entry, line)
      ) ?? null,
    /** What was ever sent to the same recipient under the same audience. */
    sentTo: (line: Line): readonly SentBundle[] =>
      sent.filter(entry => entry.audience === line.audience && entry.recipient === line.recipient)
  }
}

export type Ledger = Awaited<ReturnType<typeof ledgerOf>>
