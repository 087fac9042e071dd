import type { ExportSelection } from '#shared/contract/exchange.ts'
import type { Audience } from '#shared/model/audience.ts'
import { canonicalJson } from '#shared/model/canonical-json.ts'
import type { RecordType } from '#shared/model/index.ts'

/** What is to leave, for whom; how undecided contact data is dealt with when nobody looks at each. */
export type Selection = ExportSelection & {
  /** Decides every hit that has no decision of its own; null: they must be decided one by one. */
  readonly found: 'keep' | 'withhold' | null
}

/** The choice of kinds and languages as one line of the ledger: two exports that agree in it continue each other. */
export const selectionLine = (selection: Pick<Selection, 'types' | 'languages'>): string =>
  canonicalJson({ languages: [...selection.languages], types: [...new Set(selection.types)].sort() })

/** The kinds of a ledger's line; an empty list stands for all. */
export const typesOfLine = (line: string | null): readonly string[] => {
  const parsed: unknown = line === null ? null : JSON.parse(line)
  if (typeof parsed !== 'object' || parsed === null || !('types' in parsed)) return []
  return Array.isArray(parsed.types) ? parsed.types.map(String) : []
}

/** A selection of whole kinds without ticks or decisions. */
export const plainSelection = (
  audience: Audience,
  types: readonly RecordType[],
  languages: ExportSelection['languages']
): Selection => ({
  audience,
  types: [...types],
  recipient: null,
  languages,
  personal: [],
  decisions: [],
  found: null
})
