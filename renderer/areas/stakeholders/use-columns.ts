import { useMemo } from 'react'
import type { StakeholderRow } from '#shared/contract/stakeholders.ts'
import { fieldLabel } from '#shared/i18n/labels.ts'
import { useText } from '../../app/text/use-text.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import type { Column } from '../../ui/table/column.ts'
import { type ChoiceField, choicesOf, codesOf, type ScaleField, scaleSteps, scaleWords } from './choices.ts'
import { useDepartments } from './use-departments.ts'
import { useSetStakeholder } from './use-set-stakeholder.ts'

type Line = 'name' | 'acronym' | 'territory' | 'targetCommunity'

/** The columns of the register: names and choices, scales, what hangs on each stakeholder. */
export const useStakeholderColumns = (): readonly Column<StakeholderRow>[] => {
  const t = useText()
  const { readOnly } = useWorkspace()
  const departments = useDepartments()
  const set = useSetStakeholder()

  return useMemo(() => {
    const header = (field: string) => fieldLabel(t, 'stakeholder', field)
    const line = (field: Line, width?: number): Column<StakeholderRow> => ({
      id: field,
      header: header(field),
      value: row => row[field],
      ...(width !== undefined && { width }),
      edit: {
        kind: 'line',
        value: row => row[field],
        // A name cannot be taken away; the cell shows the old one again.
        save: (row, value) =>
          field === 'name' && value === null ? Promise.resolve() : set([row], field, value)
      }
    })
    const choice = (field: ChoiceField, width: number, ordered = false): Column<StakeholderRow> => {
      const choices = choicesOf(t, field)
      const words = new Map(choices.map(({ value, label }) => [value, label]))
      const codes = codesOf(field)
      const text = (row: StakeholderRow) => words.get(row[field] ?? '') ?? ''
      return {
        id: field,
        header: header(field),
        // What has an order of its own is sorted by it, the rest by its words.
        value: row => (row[field] === null ? null : ordered ? codes.indexOf(row[field]) : text(row)),
        text,
        filter: true,
        width,
        edit: {
          kind: 'choice',
          choices,
          value: row => row[field],
          save: (row, value) => set([row], field, value)
        }
      }
    }
    const scale = (field: ScaleField, width: number): Column<StakeholderRow> => {
      const choices = scaleSteps(field).map(step => ({
        value: String(step),
        label: scaleWords(t, field, step)
      }))
      const words = new Map(choices.map(({ value, label }) => [value, label]))
      return {
        id: field,
        header: header(field),
        value: row => row[field],
        text: row => words.get(String(row[field])) ?? '',
        width,
        edit: {
          kind: 'choice',
          choices,
          value: row => (row[field] === null ? null : String(row[field])),
          save: (row, value) => set([row], field, value === null ? null : Number(value))
        }
      }
    }
    const department: Column<StakeholderRow> = {
      id: 'responsibleDepartment',
      header: header('responsibleDepartment'),
      value: row => row.responsibleDepartment?.title ?? null,
      filter: true,
      width: 190,
      edit: {
        kind: 'choice',
        choices: departments,
        value: row => row.responsibleDepartment?.id ?? null,
        save: (row, value) => set([row], 'responsibleDepartment', value)
      }
    }
    const count = (id: 'actions' | 'contacts', width: number): Column<StakeholderRow> => ({
      id,
      header: t(`stakeholders.${id}`),
      value: row => row[id],
      // A nought in every row hides the few numbers that say something.
      text: row => (row[id] === 0 ? '' : String(row[id])),
      kind: 'number',
      width
    })
    const columns = [
      line('name'),
      line('acronym', 90),
      choice('sector', 120),
      choice('kind', 170),
      scale('power', 130),
      scale('interest', 130),
      choice('participation', 170, true),
      department,
      count('actions', 80),
      count('contacts', 90),
      choice('migrantLed', 130),
      scale('attitude', 140),
      line('territory', 150),
      line('targetCommunity', 170)
    ]
    return readOnly ? columns.map(({ edit: _, ...column }) => column) : columns
  }, [t, readOnly, departments, set])
}
