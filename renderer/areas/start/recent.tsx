import { Anchor, Text } from '@mantine/core'
import { transactionText } from '#shared/i18n/label-text.ts'
import { usePlace } from '../../app/places/place.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import type { Overview } from './overview.ts'
import classes from './start.module.css'

/** What was changed last, by whom. */
export const Recent = ({ recent }: { readonly recent: Overview['recent'] }) => {
  const t = useText()
  const formats = useFormats()
  const { openPage, goTo } = usePlace()
  return (
    <section aria-labelledby="recent">
      <h2 id="recent" className={classes.heading}>
        {t('start.recent')}
      </h2>
      {recent.length === 0 && <Text c="dimmed">{t('start.nothingRecent')}</Text>}
      <ul className={classes.list}>
        {recent.map(({ stamp, at, kind, label, authorRole, record, count }) => (
          <li key={stamp} className={classes.line}>
            <span className={classes.when}>{formats.date(at)}</span>
            <div>
              {record === null || record.deleted ? (
                transactionText(t, { kind, label })
              ) : (
                <Anchor component="button" ta="start" onClick={() => openPage(record)}>
                  {transactionText(t, { kind, label })}
                </Anchor>
              )}
              <div className={classes.note}>
                {[authorRole, count > 1 && t('start.changes', { count, number: formats.number(count) })]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </div>
          </li>
        ))}
      </ul>
      {recent.length > 0 && (
        <Anchor component="button" fz="sm" onClick={() => goTo('settings', { view: 'history' })}>
          {t('start.allHistory')}
        </Anchor>
      )}
    </section>
  )
}
