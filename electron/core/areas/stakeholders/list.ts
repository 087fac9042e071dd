import type { ReadonlyKysely } from 'kysely/readonly'
import type { StakeholderRow } from '#shared/contract/stakeholders.ts'
import { readLinks } from '../../reading/record-links.ts'
import type { Database } from '../../store/database.ts'

const countBy = async (
  read: ReadonlyKysely<Database>,
  table: 'actionPartner' | 'contactPerson'
): Promise<ReadonlyMap<string, number>> => {
  const rows = await read
    .selectFrom(table)
    .select(({ fn }) => ['stakeholder', fn.countAll<number>().as('count')])
    .where('deletedAt', 'is', null)
    .groupBy('stakeholder')
    .execute()
  return new Map(rows.map(({ stakeholder, count }) => [stakeholder, count]))
}

/** The register: four selects, whatever the number of stakeholders. Unsorted: the screen sorts by its own language. */
export const readStakeholders = async (read: ReadonlyKysely<Database>): Promise<StakeholderRow[]> => {
  const rows = await read
    .selectFrom('stakeholder')
    .select([
      'id',
      'name',
      'acronym',
      'sector',
      'kind',
      'territory',
      'targetCommunity',
      'migrantLed',
      'power',
      'interest',
      'attitude',
      'participation',
      'responsibleDepartment'
    ])
    .where('deletedAt', 'is', null)
    .execute()
  const departments = new Set(rows.flatMap(({ responsibleDepartment }) => responsibleDepartment ?? []))
  const links = await readLinks(
    read,
    [...departments].map(id => ({ type: 'department' as const, id }))
  )
  const named = new Map([...departments].map(id => [id, links('department', id)]))
  const actions = await countBy(read, 'actionPartner')
  const contacts = await countBy(read, 'contactPerson')
  // Written out, because copying 10,000 rows by spreading takes as long as reading them.
  return rows.map(row => ({
    id: row.id,
    name: row.name,
    acronym: row.acronym,
    sector: row.sector,
    kind: row.kind,
    territory: row.territory,
    targetCommunity: row.targetCommunity,
    migrantLed: row.migrantLed,
    power: row.power,
    interest: row.interest,
    attitude: row.attitude,
    participation: row.participation,
    responsibleDepartment:
      row.responsibleDepartment === null ? null : (named.get(row.responsibleDepartment) ?? null),
    actions: actions.get(row.id) ?? 0,
    contacts: contacts.get(row.id) ?? 0
  }))
}
