import type { HistoryEntry } from '#shared/contract/record.ts'

type Change = HistoryEntry['changes'][number]

/** What one transaction did to one record. */
export type RecordChanges = {
  readonly type: Change['type']
  readonly id: string
  readonly title: string
  /** A record that was made is one line; its first values stand on its own page. */
  readonly created: boolean
  readonly changes: readonly Change[]
  /** How many logged changes this stands for. */
  readonly size: number
}

/** Changes by record, in the order of the log; places among siblings say nothing to a person and are left out. */
export const groupedChanges = (changes: readonly Change[]): readonly RecordChanges[] => {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const key = `${change.type}/${change.id}`
    groups.set(key, [...(groups.get(key) ?? []), change])
  }
  return [...groups.values()].flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const created = group.some(change => change.field === 'id' && change.after !== null)
    const told = created ? [] : group.filter(change => change.field !== 'position')
    return [
      { type: first.type, id: first.id, title: first.title, created, changes: told, size: group.length }
    ]
  })
}
