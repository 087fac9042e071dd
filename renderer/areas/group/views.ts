import { areaViews, listView } from '../../app/views.ts'

export const views = areaViews({
  members: listView('member'),
  departments: listView('department')
})
