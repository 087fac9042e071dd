import { Button } from '@mantine/core'
import { IconScale } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import { usePlace } from '../../app/places/place.ts'
import { Problem } from '../../app/problem.tsx'
import { useText } from '../../app/text/use-text.ts'
import { tabsOf } from '../../app/views.ts'
import type { Value } from '../../record/fields/editor.ts'
import type { RowIn } from '../../record/list/list-layout.ts'
import { ListScreen } from '../../record/list/list-screen.tsx'
import { CriteriaPanel } from './criteria/criteria-panel.tsx'
import { DecidePriority } from './decide.tsx'
import { PRIORITIES } from './list.ts'
import { usePriorityCells } from './priorities.ts'
import { RankingView } from './ranking/ranking-view.tsx'
import { ScoresView } from './scores/scores-view.tsx'
import type { Needs } from './types.ts'
import { useNeeds } from './use-needs.ts'
import { views } from './views.ts'
import { useVoice, VoiceChooser } from './voice.tsx'

const NOTHING: Needs = {
  criteria: [],
  departments: [],
  sealed: [],
  totals: [],
  totalsOf: () => ({ total: null, scored: 0, voices: [], rank: null, spread: null })
}

type Row = RowIn<typeof PRIORITIES>
type Deciding = { readonly records: readonly { readonly id: string }[]; readonly chosen?: string }

/** Priorities drawn from the critical issues: list, scores by department, ranking and decision. */
export const Screen = () => {
  const t = useText()
  const { open, openPanel, closePanel, view } = usePlace()
  const { needs: data, error, refetch } = useNeeds()
  const needs = data ?? NOTHING
  const voice = useVoice(needs)
  const [deciding, setDeciding] = useState<Deciding | null>(null)
  const [managing, setManaging] = useState(false)
  const { totalsOf } = needs
  const cells = usePriorityCells(needs)
  const edits = useMemo(
    () => ({
      // Deciding asks for the reason as well.
      decision: (row: Row, value: Value) => setDeciding({ records: [row], chosen: String(value) })
    }),
    []
  )
  const openId = open?.id ?? null
  const onOpen = useCallback((id: string) => openPanel({ type: 'priority', id }), [openPanel])
  const scored = useCallback(
    (rows: readonly Row[]) => rows.map(row => ({ ...row, ...totalsOf(row.id) })),
    [totalsOf]
  )
  const manage = () => {
    closePanel()
    setManaging(true)
  }
  if (error && data === undefined) return <Problem error={error} onRetry={refetch} />
  return (
    <>
      <ListScreen
        list={PRIORITIES}
        title={t('area.needs')}
        label={t('area.needs')}
        cells={cells}
        edits={edits}
        bulk={rows => (
          <Button size="compact-sm" onClick={() => setDeciding({ records: rows })}>
            {t('needs.decide')}
          </Button>
        )}
        more={[
          {
            label: t('needs.criteria.manage'),
            icon: <IconScale size={16} stroke={1.6} />,
            onClick: manage
          }
        ]}
        panel={managing && <CriteriaPanel criteria={needs.criteria} onClose={() => setManaging(false)} />}
        tools={view === 'scores' && <VoiceChooser needs={needs} voice={voice} />}
        views={tabsOf(views, t, {
          scores: {
            show: (rows: readonly Row[]) => (
              <ScoresView
                key={voice}
                needs={needs}
                rows={scored(rows)}
                voice={voice}
                openId={openId}
                onOpen={onOpen}
                onCriteria={() => setManaging(true)}
              />
            )
          },
          ranking: {
            show: (rows: readonly Row[]) => (
              <RankingView
                needs={needs}
                rows={scored(rows)}
                openId={openId}
                onOpen={onOpen}
                onDecide={row => setDeciding({ records: [row] })}
              />
            )
          }
        })}
      />
      {deciding && <DecidePriority {...deciding} onClose={() => setDeciding(null)} />}
    </>
  )
}
