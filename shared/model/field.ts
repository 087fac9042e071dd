import { generateKeyBetween } from 'fractional-indexing'
import { CURRENCY_DIGITS } from './currencies.ts'
import { isNormalText, isPlainText } from './normal-text.ts'
import type { RecordType } from './record-types.ts'

/** Who may see a value once it leaves the group, mildest first (DESIGN.md 5, "Redaction"). */
export const PRIVACY_CLASSES = ['public', 'partner', 'internal', 'personal'] as const
export type PrivacyClass = (typeof PRIVACY_CLASSES)[number]

export const LANGUAGES = ['it', 'en', 'fr', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

/** Longest allowed texts, in UTF-16 units (DESIGN.md 3). */
export const LINE_LIMIT = 500
export const PROSE_LIMIT = 200_000

export type FieldKind =
  | 'line'
  | 'prose'
  | 'choice'
  | 'date'
  | 'when'
  | 'money'
  | 'number'
  | 'integer'
  | 'scale'
  | 'reference'
  | 'position'
  | 'hash'

/** Everything the program knows of a field; what its values look like follows from its kind (value-problem.ts). */
export type Field = {
  readonly kind: FieldKind
  readonly privacy: PrivacyClass
  /** Must have a value from the record's creation on: structure, never mere completeness. */
  readonly required: boolean
  /** Found by its words; a code is found before all else. */
  readonly searched: boolean | 'code'
  readonly translated: boolean
  /** Will be read by the checker of the vademecum (DESIGN.md 3), which comes later: until then nothing reads it. */
  readonly checked: boolean
  /** A change of a value that stood already needs a reason (DESIGN.md 4, "Audit"); choices: coming to one of them does; `earlier`: to one that stands before it in the list. */
  readonly reasoned: boolean | readonly string[] | 'earlier'
  /** Made by the program, never typed by a person: forms leave it out. */
  readonly automatic: boolean
  /** Set by the exchange's own commits alone: what a person could write here would pass for what was checked. */
  readonly guarded: boolean
  readonly choices?: readonly string[]
  readonly range?: readonly [number, number]
  /** For lines: the text is a code of a list that the program knows; a country is ISO 3166-1. */
  readonly codes?: 'country'
  /** For references: the types that may be pointed at. */
  readonly target?: RecordType
  /** For references: the record lives inside the target, is deleted with it and ordered in it. */
  readonly parent: boolean
  /** Fields that say one thing together bear the name of their first: conflict, undo and review take them as one cell (groups.ts). */
  readonly group?: string
  /** What it is of a figure (figure.ts). */
  readonly figure?: FigurePart
  /** Small numbers of what it counts are held back (DOMAIN.md 11.8). */
  readonly counts?: Counts
}

/** A figure is a number, how exact it is, the other end of a range, and the words of its source. */
export type FigurePart = 'value' | 'qualifier' | 'upper' | 'wording'

/** What a field counts: persons, or persons where a field `saidBy` of the record, or of the one that `of` points at, says `yes`. */
export type Counts = 'persons' | { readonly saidBy: string; readonly of?: string }

/** Who may see a value is said by every field itself: a new one must not reach a partner city unthought. */
export type Options = Pick<Field, 'privacy'> &
  Partial<
    Pick<
      Field,
      | 'required'
      | 'searched'
      | 'translated'
      | 'checked'
      | 'reasoned'
      | 'automatic'
      | 'guarded'
      | 'group'
      | 'figure'
      | 'counts'
      | 'codes'
    >
  >

const defaults = {
  required: false,
  searched: false,
  translated: false,
  checked: false,
  reasoned: false,
  automatic: false,
  guarded: false,
  parent: false
} as const satisfies Partial<Field>

const CONTROL_IN_LINE = /[\p{Cc}\u2028\u2029\ufffe\uffff]/u
const CONTROL_IN_PROSE = /(?![\t\n])\p{Cc}|[\ufffe\uffff]/u

const isProper = (value: string, control: RegExp): boolean =>
  value.isWellFormed() && !control.test(value) && isNormalText(value)

/** Says whether a text can stand in a line, its length aside. */
export const isLineText = (value: string): boolean => isProper(value, CONTROL_IN_LINE)

/** Says whether a text can stand in prose, its length aside. */
export const isProseText = (value: string): boolean => isPlainText(value) || isProper(value, CONTROL_IN_PROSE)

/** Says whether `yyyy-mm-dd` names a day of the calendar between 1900 and 2199. */
export const isCivilDate = (value: string): boolean => {
  const match = /^((?:19|20|21)\d{2})-(0[1-9]|1[0-2])-(\d{2})$/.exec(value)
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  // The day before the first of the next month is this month's last.
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const MONEY_PATTERN = /^(0|-?[1-9]\d{0,14}) [A-Z]{3}$/
export const HASH_PATTERN = /^[0-9a-f]{64}$/
export const ID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Says whether a text is an amount in minor units of a known currency, e.g. `1250000 EUR`. */
export const isMoneyText = (value: string): boolean =>
  MONEY_PATTERN.test(value) && CURRENCY_DIGITS.has(value.slice(-3))

/** Says whether a text is a fractional index, behind which another one can be made. */
export const isOrderKey = (value: string): boolean => {
  if (!/^[0-9A-Za-z]{1,200}$/.test(value)) return false
  try {
    generateKeyBetween(value, null)
    return true
  } catch {
    return false
  }
}

type IsRequired<O extends Options> = O extends { readonly required: true } ? true : false

/** The literal kind, the choices and whether it is required stay in the type: types of records come from them (kind.ts). */
type Made<K extends FieldKind, O extends Options, P extends Partial<Field>> = Omit<
  Field,
  'kind' | 'required' | keyof P
> &
  P & { readonly kind: K; readonly required: IsRequired<O> }

const made = <const K extends FieldKind, const O extends Options, const P extends Partial<Field>>(
  kind: K,
  options: O,
  own: P
): Made<K, O, P> => {
  // The spread widens `required` to boolean; the option's own type says which of the two it is.
  const required = (options.required === true) as IsRequired<O>
  return { ...defaults, ...own, ...options, required, kind }
}

/** A text of one line, up to 500 characters. */
export const line = <const O extends Options>(options: O) => made('line', options, {})

/** A text of many lines, up to 200,000 characters. */
export const prose = <const O extends Options>(options: O) =>
  made('prose', options, {
    searched: true,
    translated: true,
    checked: true
  })

/** One code of a closed list; its words are texts of the kind (shared/i18n/kind-texts.ts). */
export const choice = <const T extends readonly [string, ...string[]], const O extends Options>(
  choices: T,
  options: O
) => made('choice', options, { choices })

/** A civil date, `yyyy-mm-dd`. */
export const date = <const O extends Options>(options: O) => made('date', options, {})

/** A time as far as it is known: day, month, season, quarter or year, each "about" (when.ts). Acts, terms and measurements are dates. */
export const when = <const O extends Options>(options: O) => made('when', options, {})

/** An amount in integer minor units of an ISO 4217 currency, written `{minor} {currency}` in one cell, e.g. `1250000 EUR`. */
export const money = <const O extends Options>(options: O) => made('money', options, {})

type Range = readonly [number, number]

/** No city counts further: what lies beyond is a slip of the keys, and digits would be lost of it. */
const NUMBER_RANGE: Range = [-1e15, 1e15]

/** A number, whole or not. */
export const number = <const O extends Options>(options: O) =>
  made('number', options, { range: NUMBER_RANGE })

/** A whole number inside a range. */
export const integer = <const O extends Options>(range: Range, options: O) =>
  made('integer', options, { range })

/** A judgement on a scale of whole numbers; the words of its values are texts of the kind. */
export const scale = <const R extends Range, const O extends Options>(range: R, options: O) =>
  made('scale', options, { range })

/** A pointer to another record. */
export const reference = <const O extends Options>(target: RecordType, options: O) =>
  made('reference', options, { target })

/** The record this one lives in; it is there from the creation on. */
export const parent = <const O extends Options>(target: RecordType, options: O) =>
  made('reference', { ...options, required: true } as const, {
    target,
    parent: true
  })

/** The record this one may live in, for kinds that can live in one of several. */
export const optionalParent = <const O extends Options>(target: RecordType, options: O) =>
  made('reference', options, { target, parent: true })

/** The place among the children of one parent: a fractional index; ties are broken by id. */
export const position = <const O extends Options>(options: O) =>
  made('position', options, { automatic: true })

/** A SHA-256 in lower-case hex. */
export const hash = <const O extends Options>(options: O) => made('hash', options, { automatic: true })
