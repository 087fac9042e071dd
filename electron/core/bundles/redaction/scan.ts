import type { RecordType } from '#shared/model/index.ts'
import { fieldOf } from '#shared/model/own-fields.ts'
import { fiscalCodesIn, ibansIn } from './codes-of-persons.ts'
import { namePattern } from './names.ts'
import { ownFieldsAmong } from './own-definitions.ts'
import { phonesIn } from './phone.ts'
import type { RedactedRecord } from './records.ts'
import { isWritten } from './visible.ts'

export type HitKind = 'email' | 'phone' | 'name' | 'iban' | 'fiscalCode' | 'maker' | 'unreadable'

export type Hit = {
  readonly type: RecordType
  readonly id: string
  /** Name of the field, `title@en` for a translation. */
  readonly field: string
  readonly kind: HitKind
  readonly found: string
}

/** Lengths are bounded as in RFC 5321, so that a long text without blanks costs no time by its square. */
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu

/** Fields made for contact data: their class decides, not a scan. */
const CONTACT_FIELDS = new Set(['email', 'phone', 'address', 'website'])

/** Codes of projects, tenders and budgets look like telephone numbers and are none. */
const isCode = (field: string): boolean => /code$/i.test(field)

/** `anna.prova [at] comune.example`: written so that machines miss it. */
const HIDDEN_EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}\s?[[({<]\s?(?:at|@|chiocciola|arobase|آت)\s?[\])}>]\s?[\p{L}\p{N}-]{1,63}(?:\s?(?:\.|[[({<]\s?(?:dot|punto|point|نقطة)\s?[\])}>])\s?[\p{L}\p{N}-]{1,63}){0,8}/giu

/** What each form cannot be without: most texts have none of it, and are not looked at further. */
const MAY_BE_IBAN = /[A-Z]{2}\d{2}/i
/** Day of birth and place of a fiscal code; letters may stand for all of its digits. */
const MAY_BE_FISCAL = /[\dLMNP-V]{2}[ABCDEHLMPRST][\dLMNP-V]{2} ?[A-Z][\dLMNP-V]{3}/i
const MAY_BE_EMAIL = /[@[({<]/
/** The shortest telephone number that a word announces. */
const MAY_BE_PHONE = /\p{Nd}(?:[ ().\-–/\u00a0\u202f]{0,2}\p{Nd}){5}/u

/** A text with a mark in place of these parts, which follow each other in it: in one pass, however many they are. */
const without = (text: string, parts: readonly string[]): string => {
  const pieces: string[] = []
  let from = 0
  for (const part of parts) {
    const at = text.indexOf(part, from)
    if (at < 0) continue
    pieces.push(text.slice(from, at), '\u{fffc}'.repeat(part.length))
    from = at + part.length
  }
  return pieces.join('') + text.slice(from)
}

/** What looks like personal data in a text, each part of it under one name. */
const findings = (text: string, pattern: RegExp | null, isCode: boolean) => {
  const found: { readonly kind: HitKind; readonly found: string }[] = []
  let rest = text
  const take = (kind: HitKind, parts: readonly string[]) => {
    for (const part of parts) found.push({ kind, found: part })
    // A bank account is not a telephone number too.
    rest = without(rest, parts)
  }
  if (MAY_BE_IBAN.test(text)) take('iban', ibansIn(rest))
  if (MAY_BE_FISCAL.test(text)) take('fiscalCode', fiscalCodesIn(rest))
  if (MAY_BE_EMAIL.test(text)) {
    for (const form of [EMAIL, HIDDEN_EMAIL]) take('email', rest.match(form) ?? [])
  }
  if (!isCode && MAY_BE_PHONE.test(rest)) take('phone', phonesIn(rest))
  if (pattern !== null) take('name', rest.match(pattern) ?? [])
  return found
}

/** Says of each field of a kind, translations included, whether it is looked at, and whether as a code; worked out once. */
const lookedAt = (own: ReturnType<typeof ownFieldsAmong>) => {
  const kinds = new Map<RecordType, Map<string, { readonly isCode: boolean } | null>>()
  return (type: RecordType, field: string) => {
    const known = kinds.get(type) ?? new Map<string, { readonly isCode: boolean } | null>()
    const found = known.get(field)
    if (found !== undefined) return found
    const name = field.split('@')[0] ?? field
    const definition = fieldOf(own, type, name)
    const passed = !isWritten(definition) || CONTACT_FIELDS.has(name) || definition?.privacy === 'personal'
    const look = passed ? null : { isCode: isCode(name) }
    kinds.set(type, known.set(field, look))
    return look
  }
}

/** Contact data, bank accounts, fiscal codes and names of known persons in the texts that would leave (DESIGN.md 5). */
export const scanTexts = (records: readonly RedactedRecord[], names: readonly string[]): readonly Hit[] => {
  const hits: Hit[] = []
  const pattern = namePattern(names)
  const lookOf = lookedAt(ownFieldsAmong(records))
  for (const { type, id, values } of records) {
    for (const field of Object.keys(values)) {
      const value = values[field]
      if (typeof value !== 'string') continue
      const look = lookOf(type, field)
      if (look === null) continue
      for (const finding of findings(value, pattern, look.isCode)) hits.push({ type, id, field, ...finding })
    }
  }
  return hits
}
