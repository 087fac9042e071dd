import { sql } from 'kysely'
import { groupOf } from '#shared/model/groups.ts'
import { isRecordType, kindOf, type RecordType } from '#shared/model/index.ts'
import { instantOf } from '#shared/model/stamp.ts'
import type { Read, TransactionKind } from '../database.ts'
import type { Value } from '../file/connection.ts'
import { recordNames, titleKey } from '../titles.ts'
import { valuesAfter } from './values-after.ts'

type Undo = { readonly stamp: string; readonly undoes: string | null }

/** The undo that stands, for each of the transactions that is undone; an undo that was undone itself does not count. */
const undoersByTransaction = async (
  read: Read,
  stamps: readonly string[]
): Promise<ReadonlyMap<string, string>> => {
  const undoers = new Map<string, string[]>()
  let asked = stamps
  while (asked.length > 0) {
    const rows: readonly Undo[] = await read
      .selectFrom('transaction')
      .select(['stamp', 'undoes'])
      .where('undoes', 'in', [...asked])
      .orderBy('stamp')
      .execute()
    for (const { stamp, undoes } of rows) {
      if (undoes !== null) undoers.set(undoes, [...(undoers.get(undoes) ?? []), stamp])
    }
    asked = rows.map(({ stamp }) => stamp)
  }
  const standing = (stamp: string): string | undefined =>
    undoers.get(stamp)?.findLast(undoer => standing(undoer) === undefined)
  return new Map(
    stamps.flatMap(stamp => {
      const undoer = standing(stamp)
      return undoer === undefined ? [] : [[stamp, undoer] as const]
    })
  )
}

/** Who wrote: a member's id, role and department as they are today; history names roles, not people (DESIGN.md 11). */
export type Author = {
  readonly author: string | null
  readonly authorRole: string | null
  readonly authorDepartment: string | null
}

/** Tells of members who wrote what they are. */
export const authorsOf = async (
  read: Read,
  members: readonly (string | null)[]
): Promise<(member: string | null) => Author> => {
  const rows = await read
    .selectFrom('member')
    .leftJoin('department', 'department.id', 'member.department')
    .select(['member.id', 'member.role', 'department.name as department'])
    .where('member.id', 'in', [...new Set(members.flatMap(member => member ?? []))])
    .execute()
  const known = new Map(rows.map(row => [row.id, row]))
  return member => {
    const row = member === null ? undefined : known.get(member)
    return { author: member, authorRole: row?.role ?? null, authorDepartment: row?.department ?? null }
  }
}

/** At most this many changes are told of one transaction: an import has thousands. */
export const CHANGES_SHOWN = 50

export type HistoryChange = {
  readonly type: RecordType
  readonly id: string
  readonly field: string
  /** JSON values as they stand in the log; null: nothing stood there. Of a record that was made, all its first values stand after the field `id`. */
  readonly before: string | null
  readonly after: string | null
  /** Of a part of a figure: the figure's other fields, as they stood when the transaction was done. */
  readonly beside?: Readonly<Record<string, Value>>
  /** Title of the record today. */
  readonly title: string
}

export type HistoryEntry = Author & {
  readonly stamp: string
  /** Instant in UTC. */
  readonly at: string
  readonly label: string
  readonly kind: TransactionKind
  readonly undoes: string | null
  /** The undo of it that stands, if any. */
  readonly undoneBy: string | null
  readonly reason: string | null
  /** The first of them. */
  readonly changes: readonly HistoryChange[]
  readonly changeCount: number
  /** How many records the transaction touched, also where only the changes of one are told. */
  readonly recordCount: number
}

/** A page of history: transactions before a stamp, newest first. */
export type HistoryPage = { readonly limit: number; readonly before: string | null }

type Only = { readonly type: RecordType; readonly id: string } | null

const changesOf = (read: Read, stamp: string, only: Only) => {
  const all = read.selectFrom('change').where('stamp', '=', stamp)
  return only ? all.where('type', '=', only.type).where('id', '=', only.id) : all
}

type Shown = readonly Omit<HistoryChange, 'title'>[]

const shownChanges = async (read: Read, stamp: string, only: Only): Promise<Shown> => {
  const rows = await changesOf(read, stamp, only)
    .select(['type', 'id', 'field', 'before', 'after'])
    .orderBy('id')
    .orderBy('field')
    .limit(CHANGES_SHOWN)
    .execute()
  return rows.flatMap(row => (isRecordType(row.type) ? [{ ...row, type: row.type }] : []))
}

type Counts = { readonly stamp: string; readonly changes: number; readonly records: number }

/** How much each transaction changed, or changed of one record; and how many records it touched in all. */
const countsOf = async (
  read: Read,
  stamps: readonly string[],
  only: Only
): Promise<ReadonlyMap<string, Counts>> => {
  const rows = await read
    .selectFrom('change')
    .select([
      'stamp',
      only === null
        ? sql<number>`count(*)`.as('changes')
        : sql<number>`sum("id" = ${only.id} and "type" = ${only.type})`.as('changes'),
      sql<number>`count(DISTINCT "type" || ' ' || "id")`.as('records')
    ])
    .where('stamp', 'in', [...stamps])
    .groupBy('stamp')
    .execute()
  return new Map(rows.map(row => [row.stamp, row]))
}

/** What a change of part of a figure does not say of it: "1.200 → 1.300" was "about" both times. */
const withBeside = (read: Read, stamp: string, changes: Shown) =>
  Promise.all(
    changes.map(async change => {
      const kind = kindOf(change.type)
      if (kind.fields[change.field]?.figure === undefined) return change
      return { ...change, beside: await valuesAfter(read, change, stamp, groupOf(kind, change.field)) }
    })
  )

const COLUMNS = ['stamp', 'author', 'label', 'kind', 'undoes', 'reason'] as const

const transactionsBefore = (read: Read, { limit, before }: HistoryPage, only: Only) => {
  let query = read.selectFrom('transaction').select(COLUMNS).orderBy('stamp', 'desc').limit(limit)
  if (before !== null) query = query.where('stamp', '<', before)
  if (only !== null) {
    query = query.where('stamp', 'in', ({ selectFrom }) =>
      selectFrom('change').select('stamp').where('id', '=', only.id).where('type', '=', only.type)
    )
  }
  return query.execute()
}

const entries = async (read: Read, page: HistoryPage, only: Only): Promise<readonly HistoryEntry[]> => {
  const transactions = await transactionsBefore(read, page, only)
  const undoers = await undoersByTransaction(
    read,
    transactions.map(({ stamp }) => stamp)
  )
  const authorOf = await authorsOf(
    read,
    transactions.map(({ author }) => author)
  )
  const counts = await countsOf(
    read,
    transactions.map(({ stamp }) => stamp),
    only
  )
  const changes: Shown[] = []
  for (const { stamp } of transactions)
    changes.push(await withBeside(read, stamp, await shownChanges(read, stamp, only)))
  const names = await recordNames(read, changes.flat())
  return transactions.map((transaction, index) => ({
    ...transaction,
    ...authorOf(transaction.author),
    at: instantOf(transaction.stamp),
    undoneBy: undoers.get(transaction.stamp) ?? null,
    changes: (changes[index] ?? []).map(change => ({
      ...change,
      title: names.get(titleKey(change))?.title ?? ''
    })),
    changeCount: counts.get(transaction.stamp)?.changes ?? 0,
    recordCount: counts.get(transaction.stamp)?.records ?? 0
  }))
}

/** What was done to one record, newest first, with its own changes alone (DESIGN.md 4, "Audit"). */
export const recordHistory = (
  read: Read,
  type: RecordType,
  id: string,
  page: HistoryPage
): Promise<readonly HistoryEntry[]> => entries(read, page, { type, id })

/** What was done in the workspace, newest first. */
export const workspaceHistory = (read: Read, page: HistoryPage): Promise<readonly HistoryEntry[]> =>
  entries(read, page, null)
