import { Button, Group, Table } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { priorityRanking, type RankedPriority } from '#shared/charts/priority-ranking.ts'
import { choiceLabel, fieldLabel } from '#shared/i18n/labels.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { useWorkspace } from '../../../app/workspace-context.ts'
import { SealDialog } from '../../../record/seal/seal-dialog.tsx'
import { FigureView } from '../../../ui/figure/figure-view.tsx'
import { useChartWords } from '../../../ui/figure/use-chart-words.ts'
import type { PriorityRow } from '../list.ts'
import type { Needs } from '../types.ts'
import classes from './ranking-view.module.css'

/** Priorities with the total of each department that scored; `group` names the voice of the group as a whole. */
const rankedPriorities = (
  { departments }: Needs,
  rows: readonly PriorityRow[],
  group: string
): readonly RankedPriority[] => {
  const names = new Map<string | null, string>([
    [null, group],
    ...departments.map(({ id, title }) => [id, title] as const)
  ])
  return rows.map(row => ({
    id: row.id,
    label: row.title,
    rank: row.rank,
    score: row.total,
    departments: row.voices.map(({ department, score }) => ({ label: names.get(department) ?? '', score }))
  }))
}

// Who decides looks at the top of the list; the list view has all of them.
const MOST = 100

type Props = {
  readonly needs: Needs
  readonly rows: readonly PriorityRow[]
  readonly openId: string | null
  readonly onOpen: (id: string) => void
  readonly onDecide: (row: PriorityRow) => void
}

/** Priorities by weighted score with the spread between departments, and the decisions drawn from it. */
export const RankingView = ({ needs, rows, openId, onOpen, onDecide }: Props) => {
  const t = useText()
  const words = useChartWords()
  const { number, decimal } = useFormats()
  const { readOnly } = useWorkspace()
  const ranked = useMemo(() => rankedPriorities(needs, rows, t('needs.voice.group')), [needs, rows, t])
  const figure = useMemo(() => priorityRanking(ranked, words), [ranked, words])
  const ordered = useMemo(
    () => rows.toSorted((a, b) => (a.rank ?? Number.MAX_VALUE) - (b.rank ?? Number.MAX_VALUE)).slice(0, MOST),
    [rows]
  )
  const voices = useMemo(() => new Map(ranked.map(({ id, departments }) => [id, departments])), [ranked])
  const [sealing, setSealing] = useState(false)
  const several = needs.departments.length > 1
  return (
    <div className={classes.view}>
      <FigureView figure={figure} />
      <section className={classes.decisions} aria-label={t('needs.decisions')}>
        <Group justify="space-between">
          <h2 className={classes.heading}>{t('needs.decisions')}</h2>
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconLock size={16} stroke={1.6} aria-hidden />}
            onClick={() => setSealing(true)}
          >
            {t(readOnly ? 'roadmap.seal.list' : 'ranking.seal.open')}
          </Button>
        </Group>
        <Table verticalSpacing={6} aria-label={t('needs.decisions')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" ta="end" w={64}>
                {t('needs.rank')}
              </Table.Th>
              <Table.Th scope="col">{t('needs.scores.priority')}</Table.Th>
              <Table.Th scope="col" ta="end" w={90}>
                {t('needs.total')}
              </Table.Th>
              {several && <Table.Th scope="col">{t('needs.byDepartment')}</Table.Th>}
              <Table.Th scope="col" w={170}>
                {fieldLabel(t, 'priority', 'decision')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {ordered.map(row => (
              <Table.Tr key={row.id} className={classes.row} data-open={row.id === openId || undefined}>
                <Table.Td ta="end" className="pc-figures">
                  {row.rank === null ? '–' : number(row.rank)}
                </Table.Td>
                <Table.Td>
                  <button type="button" className={classes.open} onClick={() => onOpen(row.id)}>
                    <bdi>{row.title}</bdi>
                  </button>
                </Table.Td>
                <Table.Td ta="end" className="pc-figures" fw={600}>
                  {row.total === null ? '–' : decimal(row.total)}
                </Table.Td>
                {several && (
                  <Table.Td className={classes.voices}>
                    {(voices.get(row.id) ?? []).map(({ label, score }) => (
                      <span key={label} className={classes.voice}>
                        <bdi>{label}</bdi> <b>{decimal(score)}</b>
                      </span>
                    ))}
                  </Table.Td>
                )}
                <Table.Td>
                  {readOnly ? (
                    row.decision && choiceLabel(t, 'priority', 'decision', row.decision)
                  ) : (
                    <Button
                      size="compact-sm"
                      variant={row.decision === null || row.decision === 'open' ? 'default' : 'light'}
                      title={row.decisionReason ?? undefined}
                      aria-label={t('needs.decideFor', { record: row.title })}
                      onClick={() => onDecide(row)}
                    >
                      {row.decision === null || row.decision === 'open'
                        ? t('needs.decide')
                        : choiceLabel(t, 'priority', 'decision', row.decision)}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
      {sealing && (
        <SealDialog
          roadmap={null}
          sealed={needs.sealed}
          readOnly={readOnly}
          onClose={() => setSealing(false)}
        />
      )}
    </div>
  )
}
