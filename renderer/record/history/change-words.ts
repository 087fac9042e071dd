import type { HistoryEntry } from '#shared/contract/record.ts'
import { groupInWords, groupLabel } from '../../ui/values/group-words.ts'
import type { ValueWords } from '../../ui/values/value-text.tsx'

type Change = HistoryEntry['changes'][number]
/** What one transaction did to one field, or to fields that say one thing together. */
export type ChangedTogether = readonly [Change, ...Change[]]

/** A change as a person reads it; before or after is empty text where nothing stood. */
export type ChangeWords =
  | { readonly kind: 'created' | 'deleted' | 'restored' }
  | { readonly kind: 'changed'; readonly field: string; readonly before: string; readonly after: string }

const parse = (json: string | null): unknown => {
  if (json === null) return null
  try {
    return JSON.parse(json)
  } catch {
    return json
  }
}

const plain = (value: unknown): string | number | null => {
  if (typeof value === 'string' || typeof value === 'number' || value === null) return value
  // A translation is logged with the stamp of its original: {"text", "original"}.
  if (typeof value === 'object' && 'text' in value && typeof value.text === 'string') return value.text
  return JSON.stringify(value)
}

/** Reads a logged change in the screen's language: codes become words, dates and amounts get their form. */
export const changeWords = (words: ValueWords, changes: ChangedTogether): ChangeWords => {
  const [{ type, field, after, beside }] = changes
  if (field === 'id') return { kind: after === null ? 'deleted' : 'created' }
  if (field === 'deletedAt') return { kind: after === null ? 'restored' : 'deleted' }
  const names = changes.map(change => change.field)
  const side = (which: 'before' | 'after'): string =>
    groupInWords(words, type, names, {
      ...beside,
      ...Object.fromEntries(changes.map(change => [change.field, plain(parse(change[which]))]))
    })
  return {
    kind: 'changed',
    field: groupLabel(words.t, type, names),
    before: side('before'),
    after: side('after')
  }
}
