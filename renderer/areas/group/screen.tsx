import { usePlace } from '../../app/places/place.ts'
import { useText } from '../../app/text/use-text.ts'
import { tabsOf, viewAt } from '../../app/views.ts'
import { type RecordListLayout, recordList } from '../../record/list/list-layout.ts'
import { ListScreen } from '../../record/list/list-screen.tsx'
import { ViewTabs } from '../../ui/view-tabs.tsx'
import { views } from './views.ts'

const LISTS = {
  members: recordList('member', {
    columns: [
      'role',
      { field: 'department', width: 260 },
      { field: 'function', width: 160 },
      { field: 'name', width: 180 },
      'since',
      { field: 'until', hidden: true }
    ],
    bulk: ['department', 'function']
  }),
  departments: recordList('department', {
    columns: [
      'name',
      'shortName',
      { count: 'members', of: 'member', width: 120 },
      { count: 'actionsLed', of: 'action', header: t => t('group.actionsLed'), width: 150 }
    ]
  })
}

/** The working group: who belongs to it, and the departments they come from. */
export const Screen = () => {
  const t = useText()
  const place = usePlace()
  const view = viewAt(views, place.view)
  const list: RecordListLayout = LISTS[view]
  return (
    <ListScreen
      list={list}
      title={t('area.group')}
      lead={
        <ViewTabs
          views={tabsOf(views, t)}
          value={view}
          onChange={id => place.change({ view: id, open: undefined })}
        />
      }
    />
  )
}
