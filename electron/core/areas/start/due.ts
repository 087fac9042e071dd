import type { ReadonlyKysely } from 'kysely/readonly'
import type { CodeOf } from '#shared/i18n/message-key.ts'
import { latest, whenKey } from '#shared/model/when.ts'
import { addDays } from '#shared/rules/civil-date.ts'
import { isOpen } from '#shared/rules/delivery-light.ts'
import { nextMeasurement } from '#shared/rules/results-light.ts'
import { THRESHOLDS } from '#shared/rules/thresholds.ts'
import type { LiveAction } from '../../reading/actions.ts'
import type { LiveIndicator } from '../../reading/indicators.ts'
import { readLinks } from '../../reading/record-links.ts'
import type { Database } from '../../store/database.ts'
import type { RecordKey } from '../../store/workspace.ts'

/** `date`: as far as it is known; it is due by its last day. */
type Due = RecordKey & { readonly date: string | null; readonly kind: CodeOf<'due'> }

const OVER: readonly (string | null)[] = ['completed', 'cancelled']

const ofActions = (actions: readonly LiveAction[], today: string): readonly Due[] =>
  actions
    .filter(({ row }) => !OVER.includes(row.status))
    .flatMap(({ row, milestones }) => [
      { type: 'action', id: row.id, date: row.endDate, kind: 'actionEnd' } as const,
      ...milestones
        .filter(({ doneDate }) => isOpen(doneDate, today))
        .map(({ id, dueDate }) => ({ type: 'milestone', id, date: dueDate, kind: 'milestone' }) as const)
    ])

/** Indicators of cancelled actions are asked for no more; those of completed ones still show whether they had an effect. */
const ofIndicators = (
  indicators: readonly LiveIndicator[],
  actions: readonly LiveAction[],
  today: string
): readonly Due[] => {
  const cancelled = new Set(actions.flatMap(({ row }) => (row.status === 'cancelled' ? [row.id] : [])))
  return indicators
    .filter(({ row }) => row.action === null || !cancelled.has(row.action))
    .map(({ row, facts }) => ({
      type: 'indicator',
      id: row.id,
      date: nextMeasurement(facts, today),
      kind: 'measurement'
    }))
}

const readContacts = async (read: ReadonlyKysely<Database>, until: string): Promise<readonly Due[]> => {
  const rows = await read
    .selectFrom('contactPerson')
    .select(['id', 'keepUntil'])
    .where('deletedAt', 'is', null)
    .where('keepUntil', '<=', until)
    .execute()
  return rows.map(({ id, keepUntil }) => ({ type: 'contactPerson', id, date: keepUntil, kind: 'keepUntil' }))
}

const dueKey = ({ date, id }: RecordKey & { readonly date: string }): string =>
  `${latest(date)} ${whenKey(date)} ${id}`

/**
 * What is overdue or due within 31 days, the oldest first: milestones, ends of actions, measurements, contact data to be deleted
 * (DESIGN.md 8 "Start", DOMAIN.md 5.8 "scadenze privacy").
 */
export const readDue = async (
  read: ReadonlyKysely<Database>,
  actions: readonly LiveAction[],
  indicators: readonly LiveIndicator[],
  today: string
) => {
  const until = addDays(today, THRESHOLDS.start.dueDays)
  const candidates = [
    ...ofActions(actions, today),
    ...ofIndicators(indicators, actions, today),
    ...(await readContacts(read, until))
  ]
  const due = candidates.flatMap(({ date, ...rest }) =>
    date !== null && latest(date) <= until ? [{ ...rest, date }] : []
  )
  const links = await readLinks(read, due)
  return due
    .toSorted((a, b) => (dueKey(a) < dueKey(b) ? -1 : 1))
    .map(({ type, id, date, kind }) => ({
      record: links(type, id),
      date,
      kind,
      overdue: latest(date) < today
    }))
}
