import { useMemo } from 'react'
import type { PracticeRow } from '#shared/contract/practices.ts'
import { choiceLabel, fieldLabel, scaleLabel } from '#shared/i18n/labels.ts'
import { kindOf } from '#shared/model/index.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { useTitle } from '../../app/text/use-title.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import type { Column } from '../../ui/table/column.ts'
import { KeywordCount } from './keyword-count.tsx'
import { useSetPractice } from './use-set-practice.ts'

type ChoiceField = 'state' | 'theme' | 'cityRole' | 'transferDecision'

const { fields } = kindOf('practice')

/** The columns of the practices; deciding on a transfer asks for the reason as well. */
export const usePracticeColumns = (
  onDecide: (row: PracticeRow, decision: string) => void
): readonly Column<PracticeRow>[] => {
  const t = useText()
  const { number } = useFormats()
  const { readOnly, city, cityName } = useWorkspace()
  const titleOf = useTitle()
  const ownCity = city === null ? cityName : titleOf('city', city, cityName)
  const set = useSetPractice()

  return useMemo(() => {
    const header = (field: string) => fieldLabel(t, 'practice', field)
    const line = (field: 'title' | 'owner', width?: number): Column<PracticeRow> => ({
      id: field,
      header: header(field),
      value: row => row[field],
      ...(width !== undefined && { width }),
      edit: {
        kind: 'line',
        value: row => row[field],
        save: (row, value) =>
          field === 'title' && value === null ? Promise.resolve() : set([row], field, value)
      }
    })
    const choice = (field: ChoiceField, width: number, ordered: boolean): Column<PracticeRow> => {
      const codes = fields[field]?.choices ?? []
      const text = (row: PracticeRow) =>
        row[field] === null ? '' : choiceLabel(t, 'practice', field, row[field])
      return {
        id: field,
        header: header(field),
        value: row => (row[field] === null ? null : ordered ? codes.indexOf(row[field]) : text(row)),
        text,
        filter: field !== 'cityRole',
        width,
        edit: {
          kind: 'choice',
          choices: codes.map(value => ({ value, label: choiceLabel(t, 'practice', field, value) })),
          value: row => row[field],
          save: async (row, value) => {
            if (field !== 'transferDecision') await set([row], field, value)
            else if (value !== null) onDecide(row, String(value))
          }
        }
      }
    }
    const evidenceWords = (value: number) => `${value} · ${scaleLabel(t, 'practice', 'evidence', value)}`
    const columns: Column<PracticeRow>[] = [
      line('title'),
      {
        id: 'city',
        header: t('practices.city'),
        value: row => row.partnerCity?.title ?? t('practices.own', { city: ownCity }),
        filter: true,
        width: 140
      },
      choice('state', 150, true),
      choice('theme', 160, false),
      {
        id: 'keywords',
        header: t('practices.keywords'),
        value: row => row.keywords,
        text: row => t('practices.ofFive', { filled: row.keywords }),
        render: row => <KeywordCount filled={row.keywords} />,
        width: 160
      },
      choice('transferDecision', 180, true),
      {
        id: 'actions',
        header: t('practices.actions'),
        value: row => row.actions,
        text: row => (row.actions === 0 ? '' : number(row.actions)),
        kind: 'number',
        width: 80
      },
      line('owner', 180),
      choice('cityRole', 170, false),
      {
        id: 'evidence',
        header: header('evidence'),
        value: row => row.evidence,
        text: row => (row.evidence === null ? '' : evidenceWords(row.evidence)),
        width: 190,
        edit: {
          kind: 'choice',
          choices: [1, 2, 3, 4].map(value => ({ value: String(value), label: evidenceWords(value) })),
          value: row => (row.evidence === null ? null : String(row.evidence)),
          save: (row, value) => set([row], 'evidence', value === null ? null : Number(value))
        }
      }
    ]
    return readOnly ? columns.map(({ edit: _, ...column }) => column) : columns
  }, [t, number, readOnly, ownCity, set, onDecide])
}
