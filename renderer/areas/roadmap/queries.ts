import type { ChangedRecord } from '#shared/contract/record.ts'
import type { ActionNode } from '#shared/contract/roadmap.ts'
import type { Api, Client } from '../../app/client/core.tsx'
import { patched, withRows } from '../../app/client/patch.ts'

/** Changes of what holds actions that move some of them in or out of sight, or change what is checked. */
const FRAMES: Readonly<Record<string, readonly string[]>> = {
  axis: ['id', 'deletedAt', 'roadmap'],
  objective: ['id', 'deletedAt', 'axis'],
  roadmap: ['deletedAt'],
  city: ['country']
}

/** The actions that a change touches; null: it may be any of them. */
const touchedActions = (records: readonly ChangedRecord[]): readonly string[] | null => {
  const ids = new Set<string>()
  for (const { type, id, fields, near } of records) {
    const moves = FRAMES[type]
    if (moves?.some(field => fields.includes(field))) return null
    if (type === 'sealedVersion' || type === 'department' || type === 'stakeholder') return null
    if (type === 'action') ids.add(id)
    else for (const key of near) if (key.type === 'action') ids.add(key.id)
  }
  return [...ids]
}

/** The axes, objectives and versions of a roadmap; null: of the one of today. */
export const frameQuery = (api: Api, roadmap: string | null, approved: string | null) =>
  api.roadmap.frame.queryOptions({ input: { roadmap, approved }, throwOnError: false })

/** The live actions of a roadmap; a change asks for those alone that it touches. */
export const actionsQuery = (api: Api, client: Client, roadmap: string, approved: string | null) => ({
  ...api.roadmap.actions.queryOptions({ input: { roadmap, approved, ids: null }, throwOnError: false }),
  meta: patched<ActionNode[]>((_, __, records) => {
    const ids = touchedActions(records)
    if (ids === null) return null
    if (ids.length === 0) return Promise.resolve(now => now)
    return client.roadmap
      .actions({ roadmap, approved, ids: [...ids] })
      .then(actions => now => withRows(now, ids, actions))
  })
})
