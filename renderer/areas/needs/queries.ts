import { comesOrGoes } from '../../app/client/concerns.ts'
import type { Api, Client } from '../../app/client/core.tsx'
import { idsNear, patched, withRows } from '../../app/client/patch.ts'
import type { ScoreCell, Total, Voice } from './types.ts'

/** What priorities are scored by, and who scores. */
export const frameQuery = (api: Api) => api.needs.frame.queryOptions({ throwOnError: false })

/** What the scores of all priorities come to; a score changes those of its own alone. */
export const totalsQuery = (api: Api, client: Client) => ({
  ...api.needs.totals.queryOptions({ input: { ids: null }, throwOnError: false }),
  meta: patched<Total[]>((_, __, records) => {
    // Of a priority itself only whether it is there.
    const touching = records.filter(record => record.type !== 'priority' || comesOrGoes(record))
    const ids = idsNear(touching, 'priority')
    if (ids === null) return null
    if (ids.length === 0) return Promise.resolve(now => now)
    return client.needs.totals({ ids: [...ids] }).then(rows => now => withRows(now, ids, rows))
  })
})

/** The scores that one voice gave to some priorities. */
export const scoresQuery = (api: Api, client: Client, department: Voice, priorities: string[]) => ({
  ...api.needs.scores.queryOptions({ input: { department, priorities }, throwOnError: false }),
  meta: patched<ScoreCell[]>((_, __, records) => {
    const changed = new Set(records.flatMap(({ near }) => near.map(({ id }) => id)))
    const own = priorities.filter(id => changed.has(id))
    if (own.length === 0) return Promise.resolve(now => now)
    return client.needs
      .scores({ department, priorities: own })
      .then(cells => now => [...now.filter(({ priority }) => !own.includes(priority)), ...cells])
  })
})
