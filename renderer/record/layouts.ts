import { isPartOfFigure } from '#shared/model/groups.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import type { Layout, Section } from '#shared/model/layout.ts'

const NONE: Required<Layout> = { badges: [], first: [], more: [], children: [], row: [] }

/** How the page of a kind is laid out. Links have none: their fields are edited where they are listed (rail/links.tsx). */
export const layoutOf = (type: RecordType): Required<Layout> => ({ ...NONE, ...kindOf(type).layout })

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
