import type { ReactNode } from 'react'
import { useApi } from '../../app/client/core.tsx'
import { usePlace } from '../../app/places/place.ts'
import { Problem } from '../../app/problem.tsx'
import { useTitledQuery } from '../../app/records/use-titled-query.ts'
import { useText } from '../../app/text/use-text.ts'
import { tabsOf, viewAt } from '../../app/views.ts'
import { AreaPage } from '../../ui/area-page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ViewTabs } from '../../ui/view-tabs.tsx'
import { CitiesView } from './cities/cities-view.tsx'
import { LedgerView } from './ledger/ledger-view.tsx'
import { LibraryView } from './library/library-view.tsx'
import { ReceiveView } from './receive/receive-view.tsx'
import { SendView } from './send/send-view.tsx'
import { views } from './views.ts'

const SCREENS = {
  cities: CitiesView,
  send: SendView,
  receive: ReceiveView,
  library: LibraryView,
  ledger: LedgerView
} as const

const KINDS = { partners: 'partnerCity' } as const

/** Exchange with other cities: keys, bundles out and in, received material, the ledger (DESIGN.md 5). */
export const Screen = () => {
  const t = useText()
  const api = useApi()
  const place = usePlace()
  const { data, isError, error, refetch } = useTitledQuery(
    api.exchange.overview.queryOptions({ throwOnError: false }),
    KINDS
  )
  const view = viewAt(views, place.view)
  const View = SCREENS[view]
  const header = (primary?: ReactNode) => (
    <PageHeader title={t('area.exchange')} primary={primary}>
      <ViewTabs
        views={tabsOf(views, t)}
        value={view}
        onChange={next => place.change({ view: next, open: undefined, of: undefined })}
      />
    </PageHeader>
  )
  if (isError && data === undefined)
    return (
      <AreaPage>
        {header()}
        <Problem error={error} onRetry={() => void refetch()} />
      </AreaPage>
    )
  return (
    <AreaPage>
      <View overview={data} header={header} />
    </AreaPage>
  )
}
