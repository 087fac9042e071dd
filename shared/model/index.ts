import type { Kind, RecordOf } from './kind.ts'
import { action } from './kinds/action.ts'
import { alignment } from './kinds/alignment.ts'
import { attachment } from './kinds/attachment.ts'
import { axis } from './kinds/axis.ts'
import { budgetLine } from './kinds/budget-line.ts'
import { city } from './kinds/city.ts'
import { contactPerson } from './kinds/contact-person.ts'
import { criterion } from './kinds/criterion.ts'
import { department } from './kinds/department.ts'
import { indicator } from './kinds/indicator.ts'
import { actionDepartment, actionPartner, actionPractice, actionPriority } from './kinds/links.ts'
import { measurement } from './kinds/measurement.ts'
import { member } from './kinds/member.ts'
import { milestone } from './kinds/milestone.ts'
import { objective } from './kinds/objective.ts'
import { ownChoice, ownField } from './kinds/own-field.ts'
import { partnerCity } from './kinds/partner-city.ts'
import { practice } from './kinds/practice.ts'
import { priority } from './kinds/priority.ts'
import { receivedBundle } from './kinds/received-bundle.ts'
import { roadmap } from './kinds/roadmap.ts'
import { score } from './kinds/score.ts'
import { sealedVersion } from './kinds/sealed-version.ts'
import { sentBundle } from './kinds/sent-bundle.ts'
import { stakeholder } from './kinds/stakeholder.ts'
import type { RecordType } from './record-types.ts'

/** Every kind of record by its name (their order is that of RECORD_TYPES). */
export const KINDS = {
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
  actionPartner,
  actionDepartment,
  actionPriority,
  actionPractice,
  milestone,
  budgetLine,
  alignment,
  indicator,
  measurement,
  attachment,
  ownField,
  ownChoice,
  sealedVersion,
  receivedBundle,
  sentBundle
} as const satisfies { readonly [T in RecordType]: Kind & { readonly type: T } }

export { RECORD_TYPES, type RecordType } from './record-types.ts'

/** The plain object of a record of a kind, e.g. `RecordFor<'action'>`. */
export type RecordFor<T extends RecordType> = RecordOf<(typeof KINDS)[T]>

/** The names of the fields of a kind, e.g. `FieldName<'action'>`. */
export type FieldName<T extends RecordType> = keyof (typeof KINDS)[T]['fields'] & string

export const isRecordType = (value: string): value is RecordType => Object.hasOwn(KINDS, value)

/** The definition of a kind, seen as a plain kind. */
export const kindOf = (type: RecordType): Kind => KINDS[type]
