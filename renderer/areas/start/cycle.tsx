import { Anchor, Progress } from '@mantine/core'
import { areaOf } from '../../app/areas.ts'
import { usePlace } from '../../app/places/place.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import type { Overview } from './overview.ts'
import classes from './start.module.css'

/** The steps of the cycle: how much of each is there, and what is still missing. */
export const Cycle = ({ steps }: { readonly steps: Overview['steps'] }) => {
  const t = useText()
  const formats = useFormats()
  const { goTo } = usePlace()
  return (
    <section aria-labelledby="cycle">
      <h2 id="cycle" className={classes.heading}>
        {t('start.cycle')}
      </h2>
      <ol className={classes.list}>
        {steps
          .filter(step => areaOf(step.area) !== undefined)
          .map(step => (
            <li key={step.area} className={classes.step}>
              <div>
                <Anchor component="button" ta="start" fw={600} onClick={() => goTo(step.area)}>
                  {t(`area.${step.area}`)}
                </Anchor>
                <div className={classes.note}>
                  {t('start.records', { count: step.records, number: formats.number(step.records) })}
                </div>
              </div>
              <div className={classes.bar}>
                <Progress
                  flex={1}
                  value={step.complete}
                  aria-label={t('start.complete', { area: t(`area.${step.area}`) })}
                />
                <span className={classes.share}>{formats.percent(step.complete)}</span>
              </div>
              <ul className={classes.missing}>
                {step.missing.map(({ code, count }) => (
                  <li key={code}>{t(`missing.${code}`, { count })}</li>
                ))}
              </ul>
            </li>
          ))}
      </ol>
    </section>
  )
}
