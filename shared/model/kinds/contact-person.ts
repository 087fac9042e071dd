import { choice, date, line, parent } from '../field.ts'
import { defineKind } from '../kind.ts'

/** A person to talk to at a stakeholder. Never leaves the group unless ticked (DOMAIN.md 5.8). */
export const contactPerson = defineKind({
  type: 'contactPerson',
  area: 'stakeholders',
  title: 'role',
  privacy: 'internal',
  layout: {
    first: ['name', 'email', 'phone', 'legalBasis', 'source', 'noticeDate', 'keepUntil', 'verifiedOn'],
    more: [{ id: 'place', fields: ['stakeholder'] }],
    row: ['role', 'name', 'email', 'phone']
  },
  fields: {
    stakeholder: parent('stakeholder', { privacy: 'internal' }),
    role: line({ required: true, searched: true, privacy: 'internal' }),
    name: line({ privacy: 'personal', searched: true }),
    email: line({ privacy: 'personal' }),
    phone: line({ privacy: 'personal' }),
    legalBasis: choice(['publicTask', 'consent', 'contract', 'other'] as const, { privacy: 'internal' }),
    source: line({ privacy: 'internal' }),
    noticeDate: date({ privacy: 'internal' }),
    keepUntil: date({ privacy: 'internal' }),
    verifiedOn: date({ privacy: 'internal' })
  }
})
