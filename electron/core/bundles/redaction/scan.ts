import { kindOf, type RecordType } from '#shared/model/index.ts'
import { isPhone, PHONE } from './phone.ts'
import type { PlainRecord, RedactedRecord } from './records.ts'

export type Hit = {
  readonly type: RecordType
  readonly id: string
  /** Name of the field, `title@en` for a translation. */
  readonly field: string
  readonly kind: 'email' | 'phone' | 'name'
  readonly found: string
}

/** Lengths are bounded as in RFC 5321, so that a long text without blanks costs no time by its square. */
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu

/** Fields made for contact data: their class decides, not a scan. */
const CONTACT_FIELDS = new Set(['email', 'phone', 'address', 'website', 'cityId', 'publicKey'])

/** Codes of projects, tenders and budgets look like telephone numbers and are none. */
const isCode = (field: string): boolean => /code$/i.test(field)

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Names of persons that the workspace knows, of two words or more: a single word would be found everywhere. */
export const knownNames = (records: readonly PlainRecord[]): readonly string[] => [
  ...new Set(
    records
      .filter(record => kindOf(record.type).fields['name']?.privacy === 'personal')
      .map(record => record.values['name'])
      .filter((name): name is string => typeof name === 'string' && /\S\s+\S/.test(name))
  )
]

/** A name as it may be written: as it stands, or the surname first. */
const orders = (name: string): readonly string[] => {
  const words = name.trim().split(/\s+/)
  const last = words.at(-1) ?? ''
  const first = words[0] ?? ''
  return [words, [last, ...words.slice(0, -1)], [...words.slice(1), first]].map(order =>
    order.map(literal).join('[\\s,]+')
  )
}

const namePattern = (names: readonly string[]): RegExp | null =>
  names.length === 0
    ? null
    : new RegExp(`(?<!\\p{L})(?:${[...new Set(names.flatMap(orders))].join('|')})(?!\\p{L})`, 'giu')

/** E-mail addresses, telephone numbers and names of known persons in the texts that would leave (DESIGN.md 5). */
export const scanTexts = (records: readonly RedactedRecord[], names: readonly string[]): readonly Hit[] => {
  const hits: Hit[] = []
  const pattern = namePattern(names)
  for (const { type, id, values } of records) {
    const { fields } = kindOf(type)
    for (const [field, value] of Object.entries(values)) {
      const name = field.split('@')[0] ?? field
      const definition = fields[name]
      if (typeof value !== 'string' || CONTACT_FIELDS.has(name) || definition?.privacy === 'personal')
        continue
      if (definition?.kind !== 'line' && definition?.kind !== 'prose') continue
      const add = (kind: Hit['kind'], found: string) => hits.push({ type, id, field, kind, found })
      for (const [found] of value.matchAll(EMAIL)) add('email', found)
      if (!isCode(name)) for (const [found] of value.matchAll(PHONE)) if (isPhone(found)) add('phone', found)
      if (pattern) for (const [found] of value.matchAll(pattern)) add('name', found)
    }
  }
  return hits
}
