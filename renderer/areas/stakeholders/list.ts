import { type RowIn, recordList } from '../../record/list/list-layout.ts'

/** The register: names and choices, scales, what hangs on each stakeholder. */
export const STAKEHOLDERS = recordList('stakeholder', {
  columns: [
    'name',
    { field: 'acronym', width: 90 },
    { field: 'sector', width: 120, sortBy: 'words' },
    { field: 'kind', width: 170, sortBy: 'words' },
    { field: 'power', width: 130 },
    { field: 'interest', width: 130 },
    { field: 'participation', width: 170 },
    'responsibleDepartment',
    { count: 'actions', of: 'actionPartner', header: t => t('stakeholders.actions'), width: 80 },
    { count: 'contacts', of: 'contactPerson', header: t => t('stakeholders.contacts') },
    { field: 'migrantLed', width: 130 },
    'attitude',
    'territory',
    { field: 'targetCommunity', width: 170 }
  ],
  sort: { column: 'name', descending: false },
  bulk: ['sector', 'kind', 'power', 'interest', 'participation', 'responsibleDepartment']
})
export type StakeholderRow = RowIn<typeof STAKEHOLDERS>
