import { areaViews } from '../../app/views.ts'

export const views = areaViews({
  tree: t => t('roadmap.view.tree'),
  gantt: t => t('roadmap.view.gantt'),
  overview: t => t('roadmap.view.overview')
})
