import { areaViews, listView } from '../../app/views.ts'

export const views = areaViews({
  cities: listView('partnerCity', t => t('exchangeView.cities')),
  send: t => t('exchangeView.send'),
  receive: t => t('exchangeView.receive'),
  library: t => t('exchangeView.library'),
  ledger: t => t('exchangeView.ledger')
})
