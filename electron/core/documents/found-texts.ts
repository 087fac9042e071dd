import { PianoError } from '#shared/contract/errors.ts'
import type { Audience } from '#shared/model/audience.ts'
import { kindOf } from '#shared/model/index.ts'
import type { RedactedRecord } from '../bundles/redaction/records.ts'
import { type Hit, scanTexts } from '../bundles/redaction/scan.ts'
import type { DocumentTree } from './tree/index.ts'

/** A name or contact of a person in a text that a document prints, and the title of the record that the text is of. */
export type FoundText = Hit & { readonly title: string }

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** Every text of a document, wherever it stands in the tree. */
const textsIn = (part: unknown): readonly string[] => {
  if (typeof part === 'string') return [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : []
}

/**
 * What the scan finds in the records that a document is made of, as far as the document prints it (DESIGN.md 5). Nothing is told of
 * documents that stay in the group.
 */
export const foundTexts = (
  tree: DocumentTree,
  audience: Audience,
  records: readonly RedactedRecord[],
  names: readonly string[]
): readonly FoundText[] => {
  if (audience === 'internal') return []
  const hits = scanTexts(records, names)
  if (hits.length === 0) return []
  const printed = inOneLine(textsIn(tree).join(' '))
  const titles = new Map(
    records.map(({ type, id, values }) => [`${type} ${id}`, String(values[kindOf(type).title] ?? '')])
  )
  return hits
    .filter(({ found }) => printed.includes(inOneLine(found)))
    .map(hit => ({ ...hit, title: titles.get(`${hit.type} ${hit.id}`) ?? '' }))
}

/** Throws PERSONAL_DATA_UNDECIDED where more was found than a person was shown and decided to print. */
export const checkShown = (found: readonly FoundText[], shown: number): void => {
  const [first] = found
  if (first === undefined || found.length <= shown) return
  const { type, id, field } = first
  throw new PianoError('PERSONAL_DATA_UNDECIDED', { count: found.length, type, id, field })
}
