import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { PRACTICE_KEYWORDS } from '#shared/model/kinds/practice.ts'
import { useText } from '../../app/text/use-text.ts'
import { useTitle } from '../../app/text/use-title.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import type { Value } from '../../record/fields/editor.ts'
import { type RowIn, recordList } from '../../record/list/list-layout.ts'
import { ListScreen } from '../../record/list/list-screen.tsx'
import { DecideTransfer } from './decide.tsx'
import { KeywordCount } from './keyword-count.tsx'

const PRACTICES = recordList('practice', {
  columns: [
    'title',
    { cell: 'city' },
    'state',
    { field: 'theme', width: 160, sortBy: 'words' },
    { cell: 'keywords', filled: PRACTICE_KEYWORDS },
    { field: 'transferDecision', width: 180 },
    { count: 'actions', of: 'actionPractice', header: t => t('practices.actions'), width: 80 },
    { field: 'owner', width: 180 },
    { field: 'cityRole', width: 170, sortBy: 'words', filter: false },
    { field: 'evidence', width: 190 }
  ],
  also: ['partnerCity'],
  sort: { column: 'title', descending: false },
  bulk: ['state', 'theme']
})
export type PracticeRow = RowIn<typeof PRACTICES>

const NEW = { state: 'draft' } as const

type Deciding = { readonly records: readonly { readonly id: string }[]; readonly chosen?: string }

/** Good practices, own and noted from partner cities: list, sheet, decision to take them up. */
export const Screen = () => {
  const t = useText()
  const { city, cityName } = useWorkspace()
  const titleOf = useTitle()
  const own = city === null ? cityName : titleOf('city', city, cityName)
  const [deciding, setDeciding] = useState<Deciding | null>(null)
  const cells = useMemo(
    () => ({
      city: {
        header: t('practices.city'),
        value: (row: PracticeRow) => row.partnerCity?.title ?? t('practices.own', { city: own }),
        filter: true,
        width: 140
      },
      keywords: {
        header: t('practices.keywords'),
        value: (row: PracticeRow) => row.keywords,
        text: (row: PracticeRow) => t('practices.ofFive', { filled: row.keywords }),
        render: (row: PracticeRow) => <KeywordCount filled={row.keywords} />,
        width: 160
      }
    }),
    [t, own]
  )
  const edits = useMemo(
    () => ({
      // Deciding on a transfer asks for the reason as well.
      transferDecision: (row: PracticeRow, value: Value) =>
        setDeciding({ records: [row], chosen: String(value) })
    }),
    []
  )
  return (
    <>
      <ListScreen
        list={PRACTICES}
        title={t('area.practices')}
        label={t('area.practices')}
        newFields={NEW}
        cells={cells}
        edits={edits}
        bulk={rows => (
          <Button size="compact-sm" onClick={() => setDeciding({ records: rows })}>
            {t('practices.decide')}
          </Button>
        )}
      />
      {deciding && <DecideTransfer {...deciding} onClose={() => setDeciding(null)} />}
    </>
  )
}
