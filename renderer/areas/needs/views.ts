import { areaViews } from '../../app/views.ts'

export const views = areaViews({
  list: t => t('needs.view.list'),
  scores: t => t('needs.view.scores'),
  ranking: t => t('needs.view.ranking')
})
