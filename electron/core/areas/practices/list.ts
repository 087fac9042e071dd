import type { ReadonlyKysely } from 'kysely/readonly'
import { PRACTICE_KEYWORDS } from '#shared/model/kinds/practice.ts'
import { readLinks } from '../../reading/record-links.ts'
import type { Database } from '../../store/database.ts'

/** Own practices and those noted from partners. Unsorted: the screen sorts by its own language. */
export const readPractices = async (read: ReadonlyKysely<Database>) => {
  const rows = await read
    .selectFrom('practice')
    .select([
      'id',
      'title',
      'partnerCity',
      'owner',
      'state',
      'theme',
      'cityRole',
      'evidence',
      'transferDecision',
      'startDate',
      'endDate',
      'summary',
      ...PRACTICE_KEYWORDS
    ])
    .where('deletedAt', 'is', null)
    .execute()
  const links = await readLinks(
    read,
    rows.flatMap(({ partnerCity }) =>
      partnerCity === null ? [] : [{ type: 'partnerCity' as const, id: partnerCity }]
    )
  )
  const actions = await read
    .selectFrom('actionPractice')
    .select(({ fn }) => ['practice', fn.countAll<number>().as('count')])
    .where('deletedAt', 'is', null)
    .groupBy('practice')
    .execute()
  const actionsOf = new Map(actions.map(({ practice, count }) => [practice, count]))
  return rows.map(
    ({ transnationalActors, multiSector, multiStakeholder, networking, sustainability, ...row }) => ({
      ...row,
      partnerCity: row.partnerCity === null ? null : links('partnerCity', row.partnerCity),
      keywords: [transnationalActors, multiSector, multiStakeholder, networking, sustainability].filter(
        text => text !== null
      ).length,
      actions: actionsOf.get(row.id) ?? 0
    })
  )
}
