import { areaViews, listView } from '../../app/views.ts'

export const views = areaViews({
  list: listView('priority', t => t('needs.view.list')),
  scores: t => t('needs.view.scores'),
  ranking: t => t('needs.view.ranking')
})
