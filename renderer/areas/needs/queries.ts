import type { ChangedRecord } from '#shared/contract/record.ts'
import { comesOrGoes } from '../../app/client/concerns.ts'
import type { Api, Client } from '../../app/client/core.tsx'
import { idsNear, patched, withRows } from '../../app/client/patch.ts'
import type { Judgements, ScoreCell, Voice } from './types.ts'

/** What priorities are scored by, and who scores. */
export const frameQuery = (api: Api) => api.needs.frame.queryOptions({ throwOnError: false })

/** Changes of these in more than what they are called: other rows or columns of scores. */
const isColumn = (record: ChangedRecord): boolean =>
  (record.type === 'criterion' || record.type === 'department') &&
  (comesOrGoes(record) || record.fields.includes('position'))

const columnsOf = ({ criteria, voices }: Judgements): string => JSON.stringify([criteria, voices])

/** The scores of all priorities; a change asks for those alone that it touches, and a weight for none. */
export const judgementsQuery = (api: Api, client: Client) => ({
  ...api.needs.judgements.queryOptions({ input: { ids: null }, throwOnError: false }),
  meta: patched<Judgements>((_, __, records) => {
    if (records.some(isColumn)) return null
    const touching = records.filter(
      record => record.type === 'score' || (record.type === 'priority' && comesOrGoes(record))
    )
    const ids = idsNear(touching, 'priority')
    if (ids === null) return null
    if (ids.length === 0) return Promise.resolve(now => now)
    return client.needs.judgements({ ids: [...ids] }).then(fresh => now => {
      // Digits of other columns do not fit among these; what throws here is asked for as a whole.
      if (columnsOf(fresh) !== columnsOf(now)) throw new RangeError('other criteria or voices')
      return { ...now, priorities: withRows(now.priorities, ids, fresh.priorities) }
    })
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
