import type { Audience } from '#shared/contract/base.ts'
import { PianoError } from '#shared/contract/errors.ts'
import type { Language } from '#shared/model/field.ts'
import { snapshotOf } from '../bundles/content/snapshot.ts'
import { redact } from '../bundles/redaction/redact.ts'
import { withheldTotal } from '../bundles/redaction/withheld.ts'
import type { Workspace } from '../store/workspace.ts'
import { documentKind } from './kinds.ts'
import type { DocumentOptions } from './source/document-source.ts'
import { type PlainSet, plainSet, textOf } from './source/plain-set.ts'
import { textsOf } from './source/texts.ts'
import { wordsOf } from './source/words.ts'
import type { DocumentTree } from './tree/index.ts'

export type DocumentRequest = DocumentOptions & {
  readonly kind: string
  readonly language: Language
  readonly audience: Audience
  /** Null: the roadmap of today, else the first. */
  readonly roadmap: string | null
}

export type MadeDocument = { readonly tree: DocumentTree; readonly withheld: number }

const chooseRoadmap = (set: PlainSet, asked: string | null, asOf: string) => {
  if (asked !== null) {
    const found = set.get('roadmap', asked)
    if (found === null) throw new PianoError('RECORD_UNKNOWN', { type: 'roadmap', id: asked })
    return found
  }
  const all = set.of('roadmap')
  const current = all.find(record => {
    const start = textOf(record, 'startDate')
    const end = textOf(record, 'endDate')
    return start !== null && end !== null && start <= asOf && asOf <= end
  })
  const chosen = current ?? all[0]
  if (chosen === undefined) throw new PianoError('RECORD_UNKNOWN', { type: 'roadmap', id: '' })
  return chosen
}

/**
 * Composes a document as a plain tree from what the audience may see, as of a civil date.
 * Throws DOCUMENT_UNKNOWN, RECORD_UNKNOWN (no such roadmap).
 */
export const makeDocument = async (
  workspace: Workspace,
  request: DocumentRequest,
  asOf: string
): Promise<MadeDocument> => {
  const kind = documentKind(request.kind)
  const { records, withheld } = redact(await snapshotOf(workspace.read), {
    audience: request.audience,
    types: [],
    personal: new Set(),
    cut: new Set()
  })
  const set = plainSet(records)
  const [city] = set.of('city')
  if (city === undefined) throw new PianoError('RECORD_UNKNOWN', { type: 'city', id: '' })
  const words = wordsOf(request.language, textOf(city, 'country'))
  const tree = await kind.compose({
    set,
    city,
    roadmap: chooseRoadmap(set, request.roadmap, asOf),
    asOf,
    texts: textsOf(set, words, workspace.language),
    words,
    options: { annex: request.annex, proposal: request.proposal, draft: request.draft },
    withheld
  })
  return { tree, withheld: withheldTotal(withheld) }
}
