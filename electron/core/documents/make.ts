import { PianoError } from '#shared/contract/errors.ts'
import type { Audience } from '#shared/model/audience.ts'
import type { Language } from '#shared/model/field.ts'
import { mayHold } from '#shared/model/when.ts'
import { snapshotOf } from '../bundles/content/snapshot.ts'
import { redact } from '../bundles/redaction/redact.ts'
import { withheldTotal } from '../bundles/redaction/withheld.ts'
import { readApproved, readSealed } from '../reading/sealed.ts'
import type { Workspace } from '../store/workspace.ts'
import { type DocumentKind, documentKind } from './kinds.ts'
import { recordAsRead, withFrame, withheldOf } from './source/document-reads.ts'
import type { DocumentOptions, DocumentSource } from './source/document-source.ts'
import { onlyReading, type PlainSet, plainSet, textOf } from './source/plain-set.ts'
import { textsOf } from './source/texts.ts'
import { wordsOf } from './source/words.ts'
import type { DocumentTree } from './tree/index.ts'

export type DocumentRequest = DocumentOptions & {
  readonly kind: string
  readonly language: Language
  readonly audience: Audience
  /** Null: the roadmap of today, else the first. Not looked at for documents about the whole workspace. */
  readonly roadmap: string | null
}

export type MadeDocument = {
  readonly tree: DocumentTree
  /** Values held back of what the document prints. */
  readonly withheld: number
  /** The roadmap that it is about; null for a document about the whole workspace. */
  readonly roadmap: string | null
}

const chooseRoadmap = (set: PlainSet, asked: string | null, asOf: string) => {
  if (asked !== null) {
    const found = set.get('roadmap', asked)
    if (found === null) throw new PianoError('RECORD_UNKNOWN', { type: 'roadmap', id: asked })
    return found
  }
  const all = set.of('roadmap')
  const current = all.find(record => mayHold(textOf(record, 'startDate'), textOf(record, 'endDate'), asOf))
  const chosen = current ?? all[0]
  if (chosen === undefined) throw new PianoError('RECORD_UNKNOWN', { type: 'roadmap', id: '' })
  return chosen
}

/**
 * Composes a document as a plain tree from what the audience may see, as of a civil date; tests give a kind of their own.
 * Throws DOCUMENT_UNKNOWN, RECORD_UNKNOWN (no such roadmap, or none at all for a document about one).
 */
export const makeDocument = async (
  workspace: Workspace,
  request: DocumentRequest,
  asOf: string,
  kind: DocumentKind = documentKind(request.kind)
): Promise<MadeDocument> => {
  const redacted = redact(await snapshotOf(workspace.read), {
    audience: request.audience,
    types: [],
    personal: new Set(),
    cut: new Set()
  })
  const reads = withFrame(kind.reads)
  const withheld = withheldOf(reads, redacted.withheld)
  const set = onlyReading(plainSet(redacted.records.map(record => recordAsRead(reads, record))), reads)
  const [city] = set.of('city')
  if (city === undefined) throw new PianoError('RECORD_UNKNOWN', { type: 'city', id: '' })
  const words = wordsOf(request.language, textOf(city, 'country'))
  const source: DocumentSource = {
    set,
    city,
    asOf,
    texts: textsOf(set, words, workspace.language),
    words,
    options: { annex: request.annex, proposal: request.proposal, draft: request.draft },
    withheld
  }
  const total = withheldTotal(withheld)
  if (kind.needs === 'workspace') {
    return { tree: kind.compose(source), withheld: total, roadmap: null }
  }
  const roadmap = chooseRoadmap(set, request.roadmap, asOf)
  const approved = await readApproved(workspace, await readSealed(workspace.read, roadmap.id), null)
  return { tree: kind.compose({ ...source, roadmap, approved }), withheld: total, roadmap: roadmap.id }
}
