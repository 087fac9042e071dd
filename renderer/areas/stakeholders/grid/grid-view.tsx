import { useMemo } from 'react'
import { powerInterestGrid } from '#shared/charts/power-interest-grid.ts'
import { choiceLabel } from '#shared/i18n/labels.ts'
import { STAKEHOLDER_SECTORS } from '#shared/model/kinds/stakeholder.ts'
import { useText } from '../../../app/text/use-text.ts'
import { FigureView } from '../../../ui/figure/figure-view.tsx'
import { useChartWords } from '../../../ui/figure/use-chart-words.ts'
import type { StakeholderRow } from '../list.ts'
import classes from './grid-view.module.css'
import { Quadrants } from './quadrants.tsx'
import { Unassessed } from './unassessed.tsx'

const NO_SECTOR = ''

type Props = {
  readonly rows: readonly StakeholderRow[]
  readonly openId: string | null
  readonly onOpen: (id: string) => void
}

/** The power–interest grid of the filtered rows; beside it everybody by name, first those not yet assessed. */
export const GridView = ({ rows, openId, onOpen }: Props) => {
  const t = useText()
  const words = useChartWords()
  const figure = useMemo(
    () =>
      powerInterestGrid(
        rows.map(row => ({
          id: row.id,
          label: row.acronym ?? row.name,
          power: row.power,
          interest: row.interest,
          group: row.sector ?? NO_SECTOR
        })),
        words,
        {
          groups: [
            ...STAKEHOLDER_SECTORS.map(code => ({
              code,
              label: choiceLabel(t, 'stakeholder', 'sector', code)
            })),
            // Every colour has its name.
            ...(rows.some(({ sector }) => sector === null)
              ? [{ code: NO_SECTOR, label: t('value.notSet') }]
              : [])
          ]
        }
      ),
    [rows, t, words]
  )
  const { open, placed } = useMemo(
    () => ({
      open: rows.filter(row => row.power === null || row.interest === null),
      placed: rows.filter(row => row.power !== null && row.interest !== null)
    }),
    [rows]
  )
  return (
    <div className={classes.space}>
      <div className={classes.both}>
        <div className={classes.picture}>
          <FigureView figure={figure} onSelect={onOpen} />
        </div>
        <section className={classes.names} aria-label={t('stakeholders.byName')}>
          <Unassessed rows={open} onOpen={onOpen} />
          <Quadrants rows={placed} openId={openId} onOpen={onOpen} />
        </section>
      </div>
    </div>
  )
}
