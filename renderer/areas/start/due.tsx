import { Anchor, Text } from '@mantine/core'
import { usePlace } from '../../app/places/place.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import type { Overview } from './overview.ts'
import classes from './start.module.css'

/** What falls due this month, and what is late. */
export const Due = ({ due, dueCount }: Pick<Overview, 'due' | 'dueCount'>) => {
  const t = useText()
  const formats = useFormats()
  const { openPage } = usePlace()
  return (
    <section aria-labelledby="due">
      <h2 id="due" className={classes.heading}>
        {t('start.due')}
      </h2>
      {due.length === 0 && <Text c="dimmed">{t('start.nothingDue')}</Text>}
      <ul className={classes.list}>
        {due.map(({ record, date, kind, of, overdue }) => (
          <li key={`${kind}/${record.id}`} className={classes.line}>
            <span className={classes.when}>{formats.date(date)}</span>
            <div>
              <Anchor component="button" ta="start" onClick={() => openPage(record)}>
                <bdi>{record.title}</bdi>
              </Anchor>
              <div className={classes.note}>
                {t(`due.${kind}`)}
                {of && (
                  <>
                    {' · '}
                    <bdi>{of.title}</bdi>
                  </>
                )}
                {overdue && <span className={classes.overdue}> · {t('start.overdue')}</span>}
              </div>
            </div>
          </li>
        ))}
      </ul>
      {due.length < dueCount && (
        <Text c="dimmed" mt="xs">
          {t('start.moreDue', { shown: formats.number(due.length), total: formats.number(dueCount) })}
        </Text>
      )}
    </section>
  )
}
