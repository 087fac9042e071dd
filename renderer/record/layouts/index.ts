import type { RecordType } from '#shared/model/index.ts'
import { partnerCity, receivedBundle, sentBundle } from './exchange.ts'
import { department, member } from './group.ts'
import type { Layout } from './layout.ts'
import { indicator, measurement } from './monitoring.ts'
import { criterion, priority, score } from './needs.ts'
import { practice } from './practices.ts'
import {
  action,
  alignment,
  axis,
  budgetLine,
  milestone,
  objective,
  roadmap,
  sealedVersion
} from './roadmap.ts'
import { attachment, city } from './settings.ts'
import { contactPerson, stakeholder } from './stakeholders.ts'

/** Links have no page of their own: their fields are edited where they are listed (record/rail/links.tsx). */
export const LAYOUTS: Readonly<Partial<Record<RecordType, Layout>>> = {
  city,
  partnerCity,
  department,
  member,
  stakeholder,
  contactPerson,
  criterion,
  priority,
  score,
  practice,
  roadmap,
  axis,
  objective,
  action,
  milestone,
  budgetLine,
  alignment,
  indicator,
  measurement,
  attachment,
  sealedVersion,
  receivedBundle,
  sentBundle
}
