import { areaViews } from '../../app/views.ts'

export const views = areaViews({
  personal: t => t('settings.view.personal'),
  city: t => t('settings.view.city'),
  data: t => t('settings.view.data'),
  bin: t => t('settings.view.bin'),
  history: t => t('settings.view.history'),
  about: t => t('settings.view.about')
})
