import { kindOf, type RecordType } from '#shared/model/index.ts'
import { isWithheld, type PlainRecord, type RedactedRecord } from './records.ts'

export type Hit = {
  readonly type: RecordType
  readonly id: string
  readonly field: string
  readonly kind: 'email' | 'phone' | 'name'
  readonly found: string
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** A plus or a zero, then seven to fourteen digits with the usual separators: not a year range, a sum or a law. */
const PHONE = /(?<![\p{L}\p{N}.,/])(?:\+|00)?\d(?:[ ().-]{0,2}\d){7,14}(?![\p{L}\p{N}])/gu

/** Fields made for contact data: their class decides, not a scan. */
const CONTACT_FIELDS = new Set(['email', 'phone', 'address', 'website', 'name', 'cityId', 'publicKey'])

/** Things that look like telephone numbers and are none: dates, project codes, sums with separators. */
const isPhone = (text: string): boolean => {
  const digits = text.replaceAll(/\D/g, '')
  if (digits.length < 8 || digits.length > 15) return false
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return false
  return /^(\+|00|0|3)/.test(text) || /[ .-]/.test(text.trim())
}

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Names of persons that the workspace knows, of two words or more: a single word would be found everywhere. */
export const knownNames = (records: readonly PlainRecord[]): readonly string[] => [
  ...new Set(
    records
      .filter(record => kindOf(record.type).fields.name?.privacy === 'personal')
      .map(record => record.values.name)
      .filter((name): name is string => typeof name === 'string' && /\S\s+\S/.test(name))
  )
]

const namePattern = (names: readonly string[]): RegExp | null =>
  names.length === 0
    ? null
    : new RegExp(
        `(?<!\\p{L})(?:${names.map(name => literal(name).replaceAll(/\s+/g, '\\s+')).join('|')})(?!\\p{L})`,
        'giu'
      )

/** E-mail addresses, telephone numbers and names of known persons in the texts that would leave (DESIGN.md 5). */
export const scanTexts = (records: readonly RedactedRecord[], names: readonly string[]): readonly Hit[] => {
  const hits: Hit[] = []
  const pattern = namePattern(names)
  for (const record of records) {
    for (const [field, value] of Object.entries(record.values)) {
      const definition = kindOf(record.type).fields[field.split('@')[0] ?? field]
      if (typeof value !== 'string' || isWithheld(value) || CONTACT_FIELDS.has(field)) continue
      if (definition?.kind !== 'line' && definition?.kind !== 'prose') continue
      const add = (kind: Hit['kind'], found: string) =>
        hits.push({ type: record.type, id: record.id, field, kind, found })
      for (const [found] of value.matchAll(EMAIL)) add('email', found)
      for (const [found] of value.matchAll(PHONE)) if (isPhone(found)) add('phone', found)
      if (pattern) for (const [found] of value.matchAll(pattern)) add('name', found)
    }
  }
  return hits
}
