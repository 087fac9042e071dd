import { Anchor } from '@mantine/core'
import { choiceLabel } from '#shared/i18n/labels.ts'
import { usePlace } from '../../app/places/place.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import type { Overview } from './overview.ts'
import classes from './start.module.css'

/** Bundles from partner cities that came in; nothing at all while there are none. */
export const Arrived = ({ arrived }: { readonly arrived: Overview['arrived'] }) => {
  const t = useText()
  const formats = useFormats()
  const { goTo } = usePlace()
  if (arrived.length === 0) return null
  return (
    <section aria-labelledby="arrived">
      <h2 id="arrived" className={classes.heading}>
        {t('start.arrived')}
      </h2>
      <ul className={classes.list}>
        {arrived.map(({ id, partnerCity, at, recordCount, trust }) => (
          <li key={id} className={classes.line}>
            <span className={classes.when}>{formats.date(at)}</span>
            <div>
              <Anchor component="button" ta="start" onClick={() => goTo('exchange')}>
                <bdi>{partnerCity.title}</bdi>
              </Anchor>
              <div className={classes.note}>
                {t('start.records', { count: recordCount, number: formats.number(recordCount) })} ·{' '}
                {choiceLabel(t, 'receivedBundle', 'trust', trust)}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
