import { Anchor, Stack, Text } from '@mantine/core'
import { choiceLabel } from '#shared/i18n/labels.ts'
import { useApi } from '../../app/client/core.tsx'
import { usePlace } from '../../app/places/place.ts'
import { Problem } from '../../app/problem.tsx'
import { useTitledQuery } from '../../app/records/use-titled-query.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { AreaPage } from '../../ui/area-page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Cycle } from './cycle.tsx'
import type { Overview } from './overview.ts'
import { Recent } from './recent.tsx'
import classes from './start.module.css'

/** What falls due this month, and what is late. */
const Due = ({ due, dueCount }: Pick<Overview, 'due' | 'dueCount'>) => {
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
        {due.map(({ record, date, kind, overdue }) => (
          <li key={`${kind}/${record.id}`} className={classes.line}>
            <span className={classes.when}>{formats.date(date)}</span>
            <div>
              <Anchor component="button" ta="start" onClick={() => openPage(record)}>
                <bdi>{record.title}</bdi>
              </Anchor>
              <div className={classes.note}>
                {t(`due.${kind}`)}
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

/** Bundles from partner cities that came in; nothing at all while there are none. */
const Arrived = ({ arrived }: { readonly arrived: Overview['arrived'] }) => {
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

/** Where the group is in its cycle, what is due, what is missing, what arrived (DESIGN.md 8). */
export const Screen = () => {
  const t = useText()
  const formats = useFormats()
  const api = useApi()
  const { data, isError, error, refetch } = useTitledQuery(
    api.start.overview.queryOptions({ throwOnError: false })
  )
  return (
    <AreaPage>
      <PageHeader
        title={t('area.start')}
        badges={
          data && <span className={classes.asOf}>{t('start.asOf', { date: formats.date(data.asOf) })}</span>
        }
      />
      {isError && <Problem error={error} onRetry={() => void refetch()} />}
      {data && (
        <div className={classes.page}>
          <Cycle steps={data.steps} />
          <Stack gap="xl">
            <Arrived arrived={data.arrived} />
            <Due due={data.due} dueCount={data.dueCount} />
            <Recent recent={data.recent} />
          </Stack>
        </div>
      )}
    </AreaPage>
  )
}
