import { Anchor, Progress } from '@mantine/core'
import type { MessageKey } from '#shared/i18n/message-key.ts'
import { areaOf } from '../../app/areas.ts'
import { usePlace } from '../../app/places/place.ts'
import { useSample } from '../../app/sample/use-sample.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import type { Overview } from './overview.ts'
import classes from './start.module.css'

type Step = Overview['steps'][number]

/** What an area is for, and what to begin with, while nothing is in it. */
const PURPOSES: Readonly<Partial<Record<Step['area'], MessageKey>>> = {
  group: 'start.purpose.group',
  stakeholders: 'start.purpose.stakeholders',
  needs: 'start.purpose.needs',
  practices: 'start.purpose.practices',
  roadmap: 'start.purpose.roadmap',
  monitoring: 'start.purpose.monitoring',
  exchange: 'start.purpose.exchange',
  documents: 'start.purpose.documents'
}

/** The areas that a group fills first: with nothing in any other, it stands at its beginning. */
const isBeginning = (steps: readonly Step[]): boolean =>
  steps.every(({ area, records }) => area === 'group' || records === 0)

/** How far a step is, and what is still missing in it. */
const Progressing = ({ step }: { readonly step: Step }) => {
  const t = useText()
  const formats = useFormats()
  return (
    <>
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
    </>
  )
}

/** The steps of the cycle: how much of each is there, and what is still missing; of one where nothing is, what it is for. */
export const Cycle = ({ steps }: { readonly steps: Overview['steps'] }) => {
  const t = useText()
  const formats = useFormats()
  const { goTo } = usePlace()
  const sample = useSample()
  const begins = isBeginning(steps)
  return (
    <section aria-labelledby="cycle">
      <h2 id="cycle" className={classes.heading}>
        {t(begins ? 'start.begin' : 'start.cycle')}
      </h2>
      {begins && (
        <div className={classes.begin}>
          {t('start.beginText')}{' '}
          <Anchor component="button" onClick={() => void sample.look()}>
            {t('empty.sample')}
          </Anchor>
        </div>
      )}
      <ol className={classes.list}>
        {steps
          .filter(step => areaOf(step.area) !== undefined)
          .map(step => {
            const purpose = step.records === 0 ? PURPOSES[step.area] : undefined
            return (
              <li key={step.area} className={classes.step}>
                <div>
                  <Anchor component="button" ta="start" fw={600} onClick={() => goTo(step.area)}>
                    {t(`area.${step.area}`)}
                  </Anchor>
                  {step.records > 0 && (
                    <div className={classes.note}>
                      {t('start.records', { count: step.records, number: formats.number(step.records) })}
                    </div>
                  )}
                </div>
                {purpose === undefined ? (
                  <Progressing step={step} />
                ) : (
                  <div className={classes.purpose}>{t(purpose)}</div>
                )}
              </li>
            )
          })}
      </ol>
    </section>
  )
}
