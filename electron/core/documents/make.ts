import { PianoError } from '#shared/contract/errors.ts'
import type { Audience } from '#shared/model/audience.ts'
import type { Language } from '#shared/model/field.ts'
import type { RecordType } from '#shared/model/index.ts'
import { mayHold } from '#shared/model/when.ts'
import { snapshotOf } from '../bundles/content/snapshot.ts'
import { knownNames } from '../bundles/redaction/names.ts'
import { ownFieldsAmong } from '../bundles/redaction/own-definitions.ts'
import type { RedactedRecord } from '../bundles/redaction/records.ts'
import { redact } from '../bundles/redaction/redact.ts'
import { withheldTotal } from '../bundles/redaction/withheld.ts'
import { readDeclaredReasons } from '../reading/declared-reasons.ts'
import { readApproved, readSealed } from '../reading/sealed.ts'
import type { RecordKey, Workspace } from '../store/workspace.ts'
import type { DocumentKind } from './document-kind.ts'
import { type FoundText, foundTexts } from './found-texts.ts'
import { documentKind } from './kinds.ts'
import { type OptionValues, optionValues } from './options.ts'
import { recordAsRead, withFrame, withheldOf } from './source/document-reads.ts'
import type { DocumentSource, RecordSource, RoadmapSource } from './source/document-source.ts'
import { onlyReading, type PlainSet, plainSet, textOf } from './source/plain-set.ts'
import { textsOf } from './source/texts.ts'
import { type Words, wordsOf } from './source/words.ts'
import { type DocumentTree, hasForeignWords, paragraph } from './tree/index.ts'

export type DocumentRequest = {
  readonly kind: string
  readonly language: Language
  readonly audience: Audience
  /**
   * Id of the record that it is about. Null: the one whose time is now, else the first; not looked at for documents about the
   * whole workspace.
   */
  readonly about: string | null
  readonly draft: boolean
  /** Values of the options that its kind declares; what is not given has its default. */
  readonly options: OptionValues
}

export type MadeDocument = {
  readonly tree: DocumentTree
  /** Values held back of what the document prints. */
  readonly withheld: number
  /** Names and contacts of persons in the texts that it prints. */
  readonly found: readonly FoundText[]
  /** The record that it is about; null for a document about the whole workspace. */
  readonly about: RecordKey | null
}

const chosenRecord = (set: PlainSet, type: RecordType, asked: string | null, asOf: string) => {
  const all = set.of(type)
  const isNow = (record: RedactedRecord): boolean =>
    mayHold(textOf(record, 'startDate'), textOf(record, 'endDate'), asOf)
  const chosen = asked === null ? (all.find(isNow) ?? all[0]) : set.get(type, asked)
  if (!chosen) throw new PianoError('RECORD_UNKNOWN', { type, id: asked ?? '' })
  return chosen
}

/** A roadmap with its newest approval, that today is compared with, and what the history alone knows of its actions. */
const roadmapSource = async (workspace: Workspace, source: RecordSource): Promise<RoadmapSource> => ({
  ...source,
  approved: await readApproved(workspace, await readSealed(workspace.read, source.record.id), null),
  declaredReasons: await readDeclaredReasons(workspace.read)
})

/**
 * Says once, on the cover or before the first words, that some texts are in the language in which they were written; each of them is
 * tagged where it stands.
 */
const withLanguageNote = (tree: DocumentTree, words: Words, original: Language): DocumentTree => {
  if (!hasForeignWords(tree.blocks)) return tree
  const note = words.t('document.otherLanguage', { language: words.t(`language.${original}`) })
  if (tree.cover === undefined) return { ...tree, blocks: [paragraph(note, 'small'), ...tree.blocks] }
  return { ...tree, cover: { ...tree.cover, notices: [...(tree.cover.notices ?? []), note] } }
}

/**
 * Composes a document as a plain tree from what the audience may see, as of a civil date; tests give a kind of their own.
 * Throws DOCUMENT_UNKNOWN, DOCUMENT_OPTION_INVALID, RECORD_UNKNOWN (no such record, or none at all for a document about one).
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
  const records = redacted.records.map(record => recordAsRead(reads, record))
  const set = onlyReading(plainSet(records), reads)
  const [city] = set.of('city')
  if (city === undefined) throw new PianoError('RECORD_UNKNOWN', { type: 'city', id: '' })
  const own = ownFieldsAmong(redacted.records, request.language)
  const words = wordsOf(request.language, textOf(city, 'country'), own)
  const source: DocumentSource = {
    set,
    city,
    asOf,
    texts: textsOf(set, words, workspace.language),
    words,
    draft: request.draft,
    options: optionValues(kind.options, request.options),
    withheld
  }
  const names = await knownNames(workspace.read)
  const made = (from: DocumentSource, about: RecordKey | null): MadeDocument => {
    const tree = withLanguageNote(kind.compose(from), words, workspace.language)
    return {
      tree,
      withheld: withheldTotal(withheld),
      found: foundTexts(tree, request.audience, records, names),
      about
    }
  }
  if (kind.about === null) return made(source, null)
  const record = chosenRecord(set, kind.about, request.about, asOf)
  const about: RecordSource = { ...source, record }
  const full = kind.about === 'roadmap' ? await roadmapSource(workspace, about) : about
  return made(full, { type: kind.about, id: record.id })
}
