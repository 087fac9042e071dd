import { areaViews } from '../../app/views.ts'

export const views = areaViews({
  table: t => t('stakeholders.view.table'),
  grid: t => t('stakeholders.view.grid')
})
