import { kindPluralLabel } from '#shared/i18n/labels.ts'
import { areaViews } from '../../app/views.ts'

export const views = areaViews({
  members: t => kindPluralLabel(t, 'member'),
  departments: t => kindPluralLabel(t, 'department')
})
