import type { HistoryEntry } from '#shared/contract/record.ts'
import { fieldLabel } from '#shared/i18n/labels.ts'
import type { Translate } from '#shared/i18n/message-key.ts'
import type { Formats } from '../../app/text/formats.ts'
import { valueInWords } from '../../ui/values/value-text.tsx'

type Change = HistoryEntry['changes'][number]

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
export const changeWords = (t: Translate, formats: Formats, change: Change): ChangeWords => {
  const before = plain(parse(change.before))
  const after = plain(parse(change.after))
  if (change.field === 'id') return { kind: after === null ? 'deleted' : 'created' }
  if (change.field === 'deletedAt') return { kind: after === null ? 'restored' : 'deleted' }
  return {
    kind: 'changed',
    field: fieldLabel(t, change.type, change.field),
    before: valueInWords(t, formats, change.type, change.field, before),
    after: valueInWords(t, formats, change.type, change.field, after)
  }
}
