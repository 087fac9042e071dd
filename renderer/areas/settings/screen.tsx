import { usePlace } from '../../app/places/place.ts'
import { useText } from '../../app/text/use-text.ts'
import { AreaPage } from '../../ui/area-page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ViewTabs } from '../../ui/view-tabs.tsx'
import { About } from './about.tsx'
import { Bin } from './bin.tsx'
import { CityRecord } from './city-record.tsx'
import { Data } from './data.tsx'
import { Personal } from './personal.tsx'
import classes from './settings.module.css'
import { WorkspaceHistory } from './workspace-history.tsx'

const VIEWS = {
  personal: Personal,
  city: CityRecord,
  data: Data,
  bin: Bin,
  history: WorkspaceHistory,
  about: About
} as const

type ViewId = keyof typeof VIEWS
const isView = (id: string): id is ViewId => Object.hasOwn(VIEWS, id)

/** What belongs to this device, to the city, and to the safety of the data. */
export const Screen = () => {
  const t = useText()
  const place = usePlace()
  const view: ViewId = place.view !== null && isView(place.view) ? place.view : 'personal'
  const View = VIEWS[view]
  return (
    <AreaPage>
      <PageHeader title={t('area.settings')}>
        <ViewTabs
          views={Object.keys(VIEWS).map(id => ({ id, label: t(`settings.view.${id}`) }))}
          value={view}
          onChange={id => place.change({ view: id })}
        />
      </PageHeader>
      <div className={view === 'city' ? classes.whole : classes.page}>
        <View />
      </div>
    </AreaPage>
  )
}
