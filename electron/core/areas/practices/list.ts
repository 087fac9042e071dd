import { sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import { PRACTICE_KEYWORDS } from '#shared/model/kinds/practice.ts'
import { readLinks } from '../../reading/record-links.ts'
import type { Database } from '../../store/database.ts'

/** How many of the key words say something. Counted where they lie: their texts are long. */
const filledKeywords = sql<number>`${sql.join(
  PRACTICE_KEYWORDS.map(keyword => sql`(${sql.ref(keyword)} is not null)`),
  sql` + `
)}`

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
      filledKeywords.as('keywords')
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
  return rows.map(row => ({
    ...row,
    partnerCity: row.partnerCity === null ? null : links('partnerCity', row.partnerCity),
    actions: actionsOf.get(row.id) ?? 0
  }))
}
