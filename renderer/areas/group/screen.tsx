import { kindPluralLabel } from '#shared/i18n/labels.ts'
import { usePlace } from '../../app/places/place.ts'
import { useText } from '../../app/text/use-text.ts'
import { recordList } from '../../record/list/list-layout.ts'
import { ListScreen } from '../../record/list/list-screen.tsx'
import { ViewTabs } from '../../ui/view-tabs.tsx'

const MEMBERS = recordList('member', {
  columns: [
    'role',
    { field: 'department', width: 260 },
    { field: 'function', width: 160 },
    { field: 'name', width: 180 },
    'since',
    { field: 'until', hidden: true }
  ],
  bulk: ['department', 'function']
})

const DEPARTMENTS = recordList('department', {
  columns: [
    'name',
    'shortName',
    { count: 'members', of: 'member', width: 120 },
    { count: 'actionsLed', of: 'action', header: t => t('group.actionsLed'), width: 150 }
  ]
})

const VIEWS = { members: 'member', departments: 'department' } as const

/** The working group: who belongs to it, and the departments they come from. */
export const Screen = () => {
  const t = useText()
  const { view, change } = usePlace()
  const isDepartments = view === 'departments'
  const tabs = (
    <ViewTabs
      views={Object.entries(VIEWS).map(([id, type]) => ({ id, label: kindPluralLabel(t, type) }))}
      value={isDepartments ? 'departments' : 'members'}
      onChange={id => change({ view: id, open: undefined })}
    />
  )
  return isDepartments ? (
    <ListScreen
      list={DEPARTMENTS}
      title={t('area.group')}
      label={t('group.departments')}
      empty={t('group.emptyDepartments')}
      lead={tabs}
    />
  ) : (
    <ListScreen
      list={MEMBERS}
      title={t('area.group')}
      label={t('group.members')}
      empty={t('group.emptyMembers')}
      lead={tabs}
    />
  )
}
