import { useMemo, useState } from 'react'
import { type Quadrant, quadrantOf } from '#shared/charts/grid/quadrant.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import type { StakeholderRow } from '../list.ts'
import classes from './grid-view.module.css'
import { MoreButton } from './more-button.tsx'

const ORDER = [
  ['highBoth', 'chart.gridManage'],
  ['highY', 'chart.gridSatisfy'],
  ['highX', 'chart.gridInform'],
  ['lowBoth', 'chart.gridMonitor']
] as const

const AT_FIRST = 25

type Props = {
  readonly rows: readonly StakeholderRow[]
  readonly openId: string | null
  readonly onOpen: (id: string) => void
}

/** The names behind the points, quadrant by quadrant: the keyboard's way to them, and the way to small print. */
export const Quadrants = ({ rows, openId, onOpen }: Props) => {
  const t = useText()
  const { number } = useFormats()
  const [shown, setShown] = useState(AT_FIRST)
  const groups = useMemo(() => {
    const found: Record<Quadrant, StakeholderRow[]> = { highBoth: [], highY: [], highX: [], lowBoth: [] }
    for (const row of rows) found[quadrantOf(row.interest ?? 1, row.power ?? 1)].push(row)
    return found
  }, [rows])
  return ORDER.map(([quadrant, title]) => {
    const members = groups[quadrant]
    return (
      <section key={quadrant} className={classes.group} aria-label={t(title)}>
        <h2 className={classes.heading}>
          {t(title)} <span className={classes.count}>{number(members.length)}</span>
        </h2>
        <ul className={classes.list}>
          {members.slice(0, shown).map(row => (
            <li key={row.id}>
              <button
                type="button"
                className={classes.name}
                data-open={row.id === openId || undefined}
                onClick={() => onOpen(row.id)}
              >
                <bdi>{row.name}</bdi>
              </button>
            </li>
          ))}
        </ul>
        <MoreButton hidden={members.length - shown} onMore={() => setShown(shown + 100)} />
      </section>
    )
  })
}
