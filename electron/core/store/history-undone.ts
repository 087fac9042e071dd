import type { ReadonlyKysely } from 'kysely/readonly'
import type { Database } from './database.ts'

type Undo = { readonly stamp: string; readonly undoes: string | null }

/** The undo that stands, for each of the transactions that is undone; an undo that was undone itself does not count. */
export const undoersByTransaction = async (
  read: ReadonlyKysely<Database>,
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
