import { Stack } from '@mantine/core'
import { useApi } from '../../app/client/core.tsx'
import { Problem } from '../../app/problem.tsx'
import { useTitledQuery } from '../../app/records/use-titled-query.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { AreaPage } from '../../ui/area-page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Arrived } from './arrived.tsx'
import { Cycle } from './cycle.tsx'
import { Due } from './due.tsx'
import { Recent } from './recent.tsx'
import classes from './start.module.css'

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
