import { useMemo } from 'react'
import { choiceLabel, fieldLabel } from '#shared/i18n/labels.ts'
import { LIGHTS } from '#shared/model/light.ts'
import { whenKey } from '#shared/model/when.ts'
import { shownDigits } from '#shared/rules/money.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { fieldCell } from '../../../record/fields/field-cell.tsx'
import { useShownKey } from '../../../record/fields/use-shown-key.ts'
import type { CellEdit, Column } from '../../../ui/table/column.ts'
import { budgetOf, milestoneCount, named, type PlannedAction, periodOf } from '../plan.ts'
import { Amounts, Declared, Missing } from './cells.tsx'
import type { GroupRow } from './rows.ts'
import type { TreeWrites } from './use-tree-writes.ts'

/** A day in each month, as a plan holds most of them: a column of times has room for the longest of these at least. */
const DAYS = Array.from({ length: 12 }, (_, index) => `2028-${String(index + 1).padStart(2, '0')}-28`)

/** A column of actions, which may also say something about an axis or an objective. */
export type TreeColumn = Column<PlannedAction> & { readonly group?: (row: GroupRow) => React.ReactNode }

/** Letters of the longest amount – of a currency that is the sum of all – and of the longest time of a plan, and the most decimals of an amount. */
export type Room = { readonly amount: number; readonly decimals: number; readonly time: number }

const longest = (lengths: readonly number[]): number => lengths.reduce((most, one) => Math.max(most, one), 0)

/** How much room what a plan holds takes in its columns. */
export const useRoom = (actions: readonly PlannedAction[]): Room => {
  const { money, date } = useFormats()
  const amount = useMemo(() => longest(budgetOf(actions).map(total => money(total).length)), [actions, money])
  const decimals = useMemo(() => longest(actions.flatMap(({ budget }) => budget.map(shownDigits))), [actions])
  const time = useMemo(() => {
    const times = actions.flatMap(({ startDate, endDate }) => [startDate, endDate])
    return longest([...new Set([...DAYS, ...times])].map(when => date(when).length))
  }, [actions, date])
  return { amount, decimals, time }
}

/** The columns of the tree; the same columns filter the Gantt and the overview. */
export const useTreeColumns = (
  writes: TreeWrites,
  readOnly: boolean,
  { amount, decimals, time }: Room
): readonly TreeColumn[] => {
  const t = useText()
  const formats = useFormats()
  const keyOf = useShownKey()
  return useMemo(() => {
    const label = (field: string) => fieldLabel(t, 'action', field)
    // Months, quarters and lights are longer words in some languages than in others.
    const dateWidth = Math.max(97, Math.round(22 + 6.4 * time))
    const lightWidth = Math.round(38 + 7 * Math.max(...LIGHTS.map(light => t(`light.${light}`).length)))
    const edit = (
      field: 'title' | 'code' | 'status' | 'startDate' | 'endDate' | 'leadDepartment'
    ): { readonly edit?: CellEdit<PlannedAction> } => {
      const cell = fieldCell<PlannedAction>({
        type: 'action',
        name: field,
        draft: row => keyOf('action', row.id, field),
        value: row => (field === 'leadDepartment' ? (row.leadDepartment?.id ?? null) : row[field]),
        reference: row => row.leadDepartment?.title,
        save: (row, value) => writes.set('action', row, field, value)
      })
      return readOnly || cell === undefined ? {} : { edit: cell }
    }
    const word = (light: PlannedAction['delivery']) =>
      light.declared === null
        ? t(`light.${light.light}`)
        : `${t(`light.${light.light}`)} (${t('roadmap.declared', { light: t(`light.${light.declared}`) })})`
    const ratio = ({ done, total }: ReturnType<typeof milestoneCount>) =>
      total === 0 ? '' : t('roadmap.milestones', { done: formats.number(done), total: formats.number(total) })
    const date = (field: 'startDate' | 'endDate', group: 'start' | 'end'): TreeColumn => ({
      id: field,
      header: label(field),
      width: dateWidth,
      value: row => row[field] && whenKey(row[field]),
      text: row => formats.date(row[field]),
      group: row => formats.date(periodOf(row.actions)[group]),
      ...edit(field)
    })
    const columns: readonly TreeColumn[] = [
      {
        id: 'title',
        header: label('title'),
        // All columns fit beside the navigation on a screen of 1366.
        width: 226,
        value: named,
        ...edit('title')
      },
      {
        id: 'axis',
        header: fieldLabel(t, 'objective', 'axis'),
        width: 160,
        hidden: true,
        filter: true,
        value: row => row.axis.id,
        text: row => named(row.axis)
      },
      {
        id: 'objective',
        header: label('objective'),
        width: 200,
        hidden: true,
        value: row => row.objective.id,
        text: row => named(row.objective)
      },
      {
        id: 'code',
        header: label('code'),
        width: 80,
        hidden: true,
        value: row => row.shownCode,
        group: row => row.node.shownCode,
        ...edit('code')
      },
      {
        id: 'leadDepartment',
        header: label('leadDepartment'),
        width: 118,
        filter: true,
        value: row => row.leadDepartment?.id ?? null,
        text: row => row.leadDepartment?.title ?? '',
        ...edit('leadDepartment')
      },
      {
        id: 'status',
        header: label('status'),
        width: 86,
        filter: true,
        value: row => row.status,
        text: row => (row.status === null ? '' : choiceLabel(t, 'action', 'status', row.status)),
        ...edit('status')
      },
      date('startDate', 'start'),
      date('endDate', 'end'),
      {
        id: 'delivery',
        header: t('roadmap.column.delivery'),
        width: lightWidth,
        filter: true,
        value: row => row.delivery.light,
        text: row => word(row.delivery),
        render: row => <Declared value={row.delivery} />
      },
      {
        id: 'results',
        header: t('roadmap.column.results'),
        width: lightWidth,
        filter: true,
        value: row => row.results.light,
        text: row => word(row.results),
        render: row => <Declared value={row.results} />
      },
      {
        id: 'milestones',
        header: t('roadmap.column.milestones'),
        // The word is longer than what stands under it.
        width: Math.max(58, Math.round(20 + 6.6 * t('roadmap.column.milestones').length)),
        kind: 'number',
        value: row =>
          row.milestones.length === 0 ? null : row.milestones.filter(one => one.doneDate).length,
        text: row => ratio(milestoneCount([row])),
        group: row => ratio(milestoneCount(row.actions))
      },
      {
        id: 'budget',
        header: t('roadmap.column.budget'),
        // Totals stand in it too, in bold.
        width: Math.max(104, Math.round(24 + 7.6 * (amount + decimals))),
        kind: 'number',
        value: row => row.budget[0]?.amount ?? null,
        text: row => row.budget.map(one => formats.money(one)).join(' + '),
        render: row => <Amounts of={row.budget} decimals={decimals} />,
        group: row => <Amounts of={budgetOf(row.actions)} decimals={decimals} />,
        total: rows => <Amounts of={budgetOf(rows)} decimals={decimals} />
      },
      {
        id: 'missing',
        header: t('roadmap.column.missing'),
        width: 76,
        kind: 'number',
        value: row => row.missing.length,
        text: row => (row.missing.length === 0 ? t('roadmap.complete') : formats.number(row.missing.length)),
        render: row => <Missing codes={row.missing} />
      }
    ]
    return columns
  }, [t, formats, writes, keyOf, readOnly, amount, decimals, time])
}
