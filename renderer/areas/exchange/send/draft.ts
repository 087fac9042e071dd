import type { ExportSelection } from '#shared/contract/exchange.ts'
import type { Audience } from '#shared/model/audience.ts'
import type { Language } from '#shared/model/field.ts'
import { kindOf, RECORD_TYPES, type RecordType } from '#shared/model/index.ts'
import type { Client } from '../../../app/client/core.tsx'

export type ExportPreview = Awaited<ReturnType<Client['exchange']['previewExport']>>
export type Hit = ExportPreview['hits'][number]
type Decided = ExportSelection['decisions'][number]
export type Decision = Decided['decision']

/** A person whose personal data goes along; without a reason yet, it does not. */
export type Person = {
  readonly type: RecordType
  readonly id: string
  readonly title: string
  readonly reason: string
}

/** What is being put together on the send page. */
export type Draft = {
  readonly audience: Audience
  /** Kinds left out by hand. */
  readonly without: readonly RecordType[]
  readonly recipient: string | null
  readonly languages: readonly Language[]
  readonly people: readonly Person[]
  /** By `keyOfText`. */
  readonly decisions: Readonly<Record<string, Decided>>
}

/** A new bundle: for partner cities, everything they may see, in the workspace's language. */
export const newDraft = (language: Language): Draft => ({
  audience: 'partner',
  without: [],
  recipient: null,
  languages: [language],
  people: [],
  decisions: {}
})

/** Kinds that a person can leave out; ties between records go along when both their ends do. */
export const CHOICES: readonly RecordType[] = RECORD_TYPES.filter(
  type => kindOf(type).form === 'record' && !kindOf(type).bookkeeping
)

const endsOf = (type: RecordType): readonly string[] => {
  const { ends, fields } = kindOf(type)
  return (ends ?? []).map(name => fields[name]?.target ?? '')
}

const typesOf = (without: readonly RecordType[]): RecordType[] => {
  if (without.length === 0) return []
  const left = new Set<string>(without)
  const types = RECORD_TYPES.filter(
    type => !kindOf(type).bookkeeping && !left.has(type) && !endsOf(type).some(end => left.has(end))
  )
  // An empty list would stand for everything; who sends a bundle is in it anyway.
  return types.length === 0 ? ['city'] : types
}

/** One text in which something was found: a decision is about the whole text. */
export const keyOfText = (hit: Pick<Hit, 'type' | 'id' | 'field'>): string =>
  `${hit.type} ${hit.id} ${hit.field}`

/** The draft as the contract wants it. */
export const selectionOf = (draft: Draft): ExportSelection => ({
  audience: draft.audience,
  types: typesOf(draft.without),
  recipient: draft.recipient,
  languages: [...draft.languages],
  personal: draft.people
    .filter(person => person.reason.trim() !== '')
    .map(({ type, id, reason }) => ({ type, id, reason: reason.trim() })),
  decisions: Object.values(draft.decisions)
})

/** A text that must be decided, with everything that was found in it. */
export type FoundText = Pick<Hit, 'type' | 'id' | 'field' | 'title'> & {
  readonly key: string
  readonly found: readonly Pick<Hit, 'kind' | 'found'>[]
}

/** Hits by text, in the order they were found; what stands twice in a text is named once. */
export const foundTexts = (hits: readonly Hit[]): readonly FoundText[] => {
  const texts = new Map<string, FoundText>()
  for (const { type, id, field, title, kind, found } of hits) {
    const key = keyOfText({ type, id, field })
    const before = texts.get(key)?.found ?? []
    const isKnown = before.some(one => one.kind === kind && one.found === found)
    texts.set(key, { key, type, id, field, title, found: isKnown ? before : [...before, { kind, found }] })
  }
  return [...texts.values()]
}

/** Nothing is chosen that this audience may see. */
export const isEmpty = (draft: Draft, counts: Readonly<Record<string, number>>): boolean =>
  CHOICES.every(type => draft.without.includes(type) || (counts[type] ?? 0) === 0)
