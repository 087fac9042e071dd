import { isPartOfFigure } from '#shared/model/groups.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { partnerCity, receivedBundle, sentBundle } from './exchange.ts'
import { department, member } from './group.ts'
import type { Layout, LayoutOf, Section } from './layout.ts'
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
import { attachment, city, ownChoice, ownField } from './settings.ts'
import { contactPerson, stakeholder } from './stakeholders.ts'

/** Links have no page of their own: their fields are edited where they are listed (record/rail/links.tsx). */
const LAYOUTS: { readonly [T in RecordType]?: LayoutOf<T> } = {
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
  ownField,
  ownChoice,
  sealedVersion,
  receivedBundle,
  sentBundle
}

const NONE: Layout = { badges: [], first: [], more: [], children: [] }

/** How the page of a kind is laid out; a kind without a layout shows all its fields under "More". */
export const layoutOf = (type: RecordType): Layout => LAYOUTS[type] ?? NONE

/**
 * What stands under "More" on the page of a kind: its headings, and in the last group, without one (`id` null), the fields
 * that the layout names nowhere. Those that the program makes are not among them.
 */
export const moreOf = (
  type: RecordType
): readonly (Section | { readonly id: null; readonly fields: readonly string[] })[] => {
  const { title, fields } = kindOf(type)
  const { badges, first, more } = layoutOf(type)
  const named = new Set([title, ...badges, ...first, ...more.flatMap(section => section.fields)])
  const rest = Object.entries(fields).flatMap(([name, field]) =>
    field.automatic || isPartOfFigure(field) || named.has(name) ? [] : [name]
  )
  return rest.length === 0 ? more : [...more, { id: null, fields: rest }]
}
