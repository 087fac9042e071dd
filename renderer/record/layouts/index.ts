import type { RecordType } from '#shared/model/index.ts'
import { action } from './action.ts'
import { alignment } from './alignment.ts'
import { attachment } from './attachment.ts'
import { axis } from './axis.ts'
import { budgetLine } from './budget-line.ts'
import { city } from './city.ts'
import { contactPerson } from './contact-person.ts'
import { criterion } from './criterion.ts'
import { department } from './department.ts'
import { indicator } from './indicator.ts'
import type { Layout } from './layout.ts'
import { measurement } from './measurement.ts'
import { member } from './member.ts'
import { milestone } from './milestone.ts'
import { objective } from './objective.ts'
import { partnerCity } from './partner-city.ts'
import { practice } from './practice.ts'
import { priority } from './priority.ts'
import { receivedBundle } from './received-bundle.ts'
import { roadmap } from './roadmap.ts'
import { score } from './score.ts'
import { sealedVersion } from './sealed-version.ts'
import { sentBundle } from './sent-bundle.ts'
import { stakeholder } from './stakeholder.ts'

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
