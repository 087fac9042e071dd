import { Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../app/client/core.tsx'
import { usePlace } from '../../app/places/place.ts'
import { Problem } from '../../app/problem.tsx'
import { useOptions } from '../../app/records/use-options.ts'
import { useText } from '../../app/text/use-text.ts'
import { tabsOf, viewAt } from '../../app/views.ts'
import { RecordView } from '../../record/record-view.tsx'
import { AreaPage } from '../../ui/area-page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ViewTabs } from '../../ui/view-tabs.tsx'
import { Bin } from './bin.tsx'
import { Data } from './data.tsx'
import { Personal } from './personal.tsx'
import classes from './settings.module.css'
import { views } from './views.ts'
import { WorkspaceHistory } from './workspace-history.tsx'

/** The one record of the group's own city: name, act of the group, letterhead, colour. */
const CityRecord = () => {
  const { data, isError, error } = useOptions('city', { limit: 1 })
  if (isError) return <Problem error={error} />
  const city = data?.[0]
  return city === undefined ? null : <RecordView type="city" id={city.id} />
}

/** The program and its parts, for those who help others with it. */
const About = () => {
  const t = useText()
  const api = useApi()
  const { data } = useQuery(api.settings.about.queryOptions())
  return (
    <div className={classes.column}>
      <Stack gap="xs">
        <Title order={2}>{t('app.name')}</Title>
        <Text>{t('about.text')}</Text>
        {data && (
          <>
            <Text>{t('about.version', { version: data.version })}</Text>
            <Text className={classes.note}>
              <bdi>
                {[`SQLite ${data.sqlite}`, `Node ${data.node}`, data.electron && `Electron ${data.electron}`]
                  .filter(Boolean)
                  .join(' · ')}
              </bdi>
            </Text>
          </>
        )}
        <Text className={classes.note}>{t('about.licence')}</Text>
      </Stack>
    </div>
  )
}

const SCREENS = {
  personal: Personal,
  city: CityRecord,
  data: Data,
  bin: Bin,
  history: WorkspaceHistory,
  about: About
} as const

/** What belongs to this device, to the city, and to the safety of the data. */
export const Screen = () => {
  const t = useText()
  const place = usePlace()
  const view = viewAt(views, place.view)
  const View = SCREENS[view]
  return (
    <AreaPage>
      <PageHeader title={t('area.settings')}>
        <ViewTabs views={tabsOf(views, t)} value={view} onChange={id => place.change({ view: id })} />
      </PageHeader>
      <div className={view === 'city' ? classes.whole : classes.page}>
        <View />
      </div>
    </AreaPage>
  )
}
