import { useMemo } from 'react'
import type { PriorityRow } from '#shared/contract/needs.ts'
import { choiceLabel, fieldLabel } from '#shared/i18n/labels.ts'
import { kindOf } from '#shared/model/index.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { useWorkspace } from '../../../app/workspace-context.ts'
import { useSetFields } from '../../../record/use-set-fields.ts'
import type { Column } from '../../../ui/table/column.ts'
import type { Needs } from '../types.ts'

const DECISIONS = kindOf('priority').fields['decision']?.choices ?? []

type Options = {
  readonly departments: Needs['departments']
  /** Opens the dialog that asks for the reason as well. */
  readonly onDecide: (row: PriorityRow, decision: string) => void
}

/** The columns of the list of priorities; spread is shown only where several departments score. */
export const usePriorityColumns = ({ departments, onDecide }: Options): readonly Column<PriorityRow>[] => {
  const t = useText()
  const { decimal, percent, number } = useFormats()
  const { readOnly } = useWorkspace()
  const setFields = useSetFields()

  return useMemo(() => {
    const header = (field: string) => fieldLabel(t, 'priority', field)
    const set = (row: PriorityRow, field: 'title' | 'targetGroup' | 'department', value: string | null) =>
      setFields({
        label: t('commit.set', { record: row.title, field: header(field) }),
        records: [
          {
            type: 'priority',
            id: row.id,
            shown: {
              title: row.title,
              targetGroup: row.targetGroup,
              department: row.department?.id ?? null
            }
          }
        ],
        fields: { [field]: value }
      })
    const choices = DECISIONS.map(value => ({
      value,
      label: choiceLabel(t, 'priority', 'decision', value)
    }))
    const columns: Column<PriorityRow>[] = [
      {
        id: 'title',
        header: header('title'),
        value: row => row.title,
        edit: {
          kind: 'line',
          value: row => row.title,
          save: (row, value) => (value === null ? Promise.resolve() : set(row, 'title', String(value)))
        }
      },
      {
        id: 'rank',
        header: t('needs.rank'),
        value: row => row.rank,
        text: row => number(row.rank),
        kind: 'number',
        width: 80
      },
      {
        id: 'total',
        header: t('needs.total'),
        value: row => row.total,
        text: row => decimal(row.total),
        kind: 'number',
        width: 100
      },
      ...(departments.length > 1
        ? [
            {
              id: 'spread',
              header: t('needs.spread'),
              value: (row: PriorityRow) => (row.spread === null ? null : row.spread.high - row.spread.low),
              text: (row: PriorityRow) =>
                row.spread === null ? '' : `${decimal(row.spread.low)} – ${decimal(row.spread.high)}`,
              kind: 'number' as const,
              width: 110
            }
          ]
        : []),
      {
        id: 'decision',
        header: header('decision'),
        value: row => (row.decision === null ? null : DECISIONS.indexOf(row.decision)),
        text: row => (row.decision === null ? '' : choiceLabel(t, 'priority', 'decision', row.decision)),
        filter: true,
        width: 150,
        edit: {
          kind: 'choice',
          choices,
          value: row => row.decision,
          save: async (row, value) => {
            if (value !== null) onDecide(row, String(value))
          }
        }
      },
      {
        id: 'department',
        header: header('department'),
        value: row => row.department?.title ?? null,
        filter: true,
        width: 190,
        edit: {
          kind: 'choice',
          choices: departments.map(({ id, title }) => ({ value: id, label: title })),
          value: row => row.department?.id ?? null,
          save: (row, value) => set(row, 'department', value === null ? null : String(value))
        }
      },
      {
        id: 'targetGroup',
        header: header('targetGroup'),
        value: row => row.targetGroup,
        width: 190,
        edit: {
          kind: 'line',
          value: row => row.targetGroup,
          save: (row, value) => set(row, 'targetGroup', value === null ? null : String(value))
        }
      },
      {
        id: 'scored',
        header: t('needs.scored'),
        value: row => row.scored,
        text: row => percent(row.scored),
        kind: 'number',
        width: 100
      },
      {
        id: 'actions',
        header: t('needs.actions'),
        value: row => row.actions,
        text: row => (row.actions === 0 ? '' : number(row.actions)),
        kind: 'number',
        width: 80
      }
    ]
    return readOnly ? columns.map(({ edit: _, ...column }) => column) : columns
  }, [t, decimal, percent, number, readOnly, setFields, departments, onDecide])
}
