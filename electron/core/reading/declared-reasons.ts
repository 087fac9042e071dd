import type { Read } from '../store/database.ts'

/** Why the light of each action was last declared, by the action's id: the reason stands in the history alone. */
export const readDeclaredReasons = async (read: Read): Promise<ReadonlyMap<string, string>> => {
  const rows = await read
    .selectFrom('change')
    .innerJoin('transaction', 'transaction.stamp', 'change.stamp')
    .select(['change.id', 'transaction.reason'])
    .where('change.type', '=', 'action')
    .where('change.field', 'in', ['declaredLight', 'id'])
    .orderBy('change.stamp')
    .execute()
  // Later ones stand in place of earlier ones.
  return new Map(rows.flatMap(({ id, reason }) => (reason === null ? [] : [[id, reason] as const])))
}
