import { z } from 'zod'

// No `new Function`: the strict content security policy of the window forbids it.
z.config({ jitless: true })

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
  | 'money'
  | 'number'
  | 'integer'
  | 'scale'
  | 'reference'
  | 'position'
  | 'hash'

/** Everything the program knows of a field besides the shape of its value. */
export type Field = {
  readonly kind: FieldKind
  readonly privacy: PrivacyClass
  /** Must have a value from the record's creation on: structure, never mere completeness. */
  readonly required: boolean
  readonly searched: boolean
  readonly translated: boolean
  /** Read by the checker of the vademecum. */
  readonly checked: boolean
  /** A change of a value that stood already needs a reason (DESIGN.md 4, "Audit"). */
  readonly reasoned: boolean
  /** Made by the program, never typed by a person: forms leave it out. */
  readonly automatic: boolean
  readonly choices?: readonly string[]
  readonly range?: readonly [number, number]
  /** For references: the types that may be pointed at. */
  readonly target?: string
  /** For references: the record lives inside the target, is deleted with it and ordered in it. */
  readonly parent: boolean
  /** What a number counts, as a message key `unit.…`. */
  readonly unit?: string
  readonly schema: z.ZodType
}

type Options = Partial<
  Pick<
    Field,
    'privacy' | 'required' | 'searched' | 'translated' | 'checked' | 'reasoned' | 'automatic' | 'unit'
  >
>

const defaults = {
  privacy: 'public',
  required: false,
  searched: false,
  translated: false,
  checked: false,
  reasoned: false,
  automatic: false,
  parent: false
} as const satisfies Partial<Field>

const CONTROL_IN_LINE = /[\p{Cc}\u2028\u2029\ufffe\uffff]/u
const CONTROL_IN_PROSE = /(?![\t\n])\p{Cc}|[\ufffe\uffff]/u

/** Issues carry an error code as message, so that the core answers with that code (shared/contract/errors.ts). */
const text = (limit: number, tooLong: string, control: RegExp): z.ZodType<string> =>
  z.string().superRefine((value, context) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', message })
    if (value.length > limit) refuse(tooLong)
    else if (!value.isWellFormed() || control.test(value)) refuse('TEXT_MALFORMED')
    else if (value.normalize('NFC') !== value) refuse('TEXT_MALFORMED')
  })

/** Says whether `yyyy-mm-dd` names a day of the calendar between 1900 and 2199. */
export const isCivilDate = (value: string): boolean => {
  const match = /^(19|20|21)\d{2}-(\d{2})-(\d{2})$/.exec(value)
  if (!match) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value
}

const dateSchema = z.string().superRefine((value, context) => {
  if (!isCivilDate(value)) context.addIssue({ code: 'custom', message: 'DATE_INVALID' })
})

export const ID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
export const idSchema = z.string().regex(ID_PATTERN, 'REFERENCE_UNKNOWN')

/** A text of one line, up to 500 characters. */
export const line = (options: Options = {}) =>
  ({
    ...defaults,
    ...options,
    kind: 'line',
    schema: text(LINE_LIMIT, 'LINE_TOO_LONG', CONTROL_IN_LINE)
  }) as const

/** A text of many lines, up to 200,000 characters. */
export const prose = (options: Options = {}) =>
  ({
    ...defaults,
    searched: true,
    translated: true,
    checked: true,
    ...options,
    kind: 'prose',
    schema: text(PROSE_LIMIT, 'PROSE_TOO_LONG', CONTROL_IN_PROSE)
  }) as const

/** One code of a closed list; its text is the message `choice.<list>.<code>`. */
export const choice = <const T extends readonly [string, ...string[]]>(choices: T, options: Options = {}) =>
  ({ ...defaults, ...options, kind: 'choice', choices, schema: z.enum(choices) }) as const

/** A civil date, `yyyy-mm-dd`. */
export const date = (options: Options = {}) =>
  ({ ...defaults, ...options, kind: 'date', schema: dateSchema }) as const

/** An amount in integer minor units of an ISO 4217 currency, written `{minor} {currency}` in one cell, e.g. `1250000 EUR`. */
export const money = (options: Options = {}) =>
  ({
    ...defaults,
    ...options,
    kind: 'money',
    schema: z.string().regex(/^-?(0|[1-9]\d{0,14}) [A-Z]{3}$/, 'VALUE_INVALID')
  }) as const

/** A finite number. */
export const number = (options: Options = {}) =>
  ({
    ...defaults,
    ...options,
    kind: 'number',
    schema: z.number().refine(value => !Object.is(value, -0))
  }) as const

/** A whole number inside a range. */
export const integer = (range: readonly [number, number], options: Options = {}) =>
  ({ ...defaults, ...options, kind: 'integer', range, schema: z.int().min(range[0]).max(range[1]) }) as const

/** A judgement on a scale of whole numbers; the words of its ends are the messages `scale.<field>.<value>`. */
export const scale = (range: readonly [number, number], options: Options = {}) =>
  ({ ...defaults, ...options, kind: 'scale', range, schema: z.int().min(range[0]).max(range[1]) }) as const

/** A pointer to another record. */
export const reference = (target: string, options: Options = {}) =>
  ({ ...defaults, ...options, kind: 'reference', target, schema: idSchema }) as const

/** The record this one lives in. */
export const parent = (target: string, options: Options = {}) =>
  ({
    ...defaults,
    required: true,
    ...options,
    kind: 'reference',
    target,
    parent: true,
    schema: idSchema
  }) as const

/** The place among the children of one parent: a fractional index; ties are broken by id. */
export const position = () =>
  ({
    ...defaults,
    automatic: true,
    kind: 'position',
    schema: z.string().regex(/^[0-9A-Za-z]{1,200}$/, 'VALUE_INVALID')
  }) as const

/** A SHA-256 in lower-case hex. */
export const hash = (options: Options = {}) =>
  ({
    ...defaults,
    automatic: true,
    ...options,
    kind: 'hash',
    schema: z.string().regex(/^[0-9a-f]{64}$/, 'VALUE_INVALID')
  }) as const
