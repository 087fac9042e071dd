import fc from 'fast-check'
import { generateNKeysBetween } from 'fractional-indexing'
import { COUNTRIES } from '#shared/formats/countries.ts'
import { type Field, LANGUAGES } from '#shared/model/field.ts'
import { figureNames } from '#shared/model/figure.ts'
import { kindOf, RECORD_TYPES, type RecordType } from '#shared/model/index.ts'
import { anyWhen } from '#shared/model/when-for-tests.ts'
import { writtenLine } from '#shared/model/written-text.ts'

const POSITIONS = generateNKeysBetween(null, null, 50)

const isText = (text: string): boolean =>
  text.isWellFormed() && !/\p{Cc}|[\u2028\u2029\ufffe\uffff]/u.test(text)

/** Texts with accents, Arabic, emoji, combining marks and marks of direction; never empty, never with blanks around. */
const text = (limit: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      fc.constantFrom(
        'Città',
        "L'accoglienza",
        'مكتب الاستقبال',
        '👩🏽‍🏫 scuola',
        'e\u0301',
        '\u200fعربي',
        'DROP TABLE',
        '"a" OR *'
      )
    )
    .map(value => value.normalize('NFC').trim().slice(0, limit))
    .filter(value => isText(value) && writtenLine(value) === value)

const date = (): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
    .map(day => day.toISOString().slice(0, 10))

/** Whether a field takes any text that is written into it; codes are of a list. */
export const takesAnyText = ({ kind, codes }: Field): boolean =>
  kind === 'prose' || (kind === 'line' && codes === undefined)

/** A valid value of a field, or null for a reference: whoever builds the record knows what is there to point at. */
export const fieldValue = (field: Field): fc.Arbitrary<string | number | null> => {
  const [low, high] = field.range ?? [0, 100]
  switch (field.kind) {
    case 'line':
      return takesAnyText(field) ? text(500) : fc.constantFrom(...COUNTRIES)
    case 'prose':
      return fc.array(text(200), { minLength: 1, maxLength: 3 }).map(lines => lines.join('\n'))
    case 'choice':
      return fc.constantFrom(...(field.choices ?? []))
    case 'date':
      return date()
    case 'when':
      return anyWhen()
    case 'money':
      return fc
        .tuple(fc.integer({ min: -1_000_000, max: 1_000_000_000 }), fc.constantFrom('EUR', 'TND'))
        .map(([minor, currency]) => `${minor} ${currency}`)
    case 'number':
      return fc.double({ min: low, max: high, noNaN: true }).map(value => (value === 0 ? 0 : value))
    case 'integer':
    case 'scale':
      return fc.integer({ min: low, max: high })
    case 'position':
      return fc.constantFrom(...POSITIONS)
    case 'hash':
      return fc.stringMatching(/^[0-9a-f]{64}$/)
    case 'reference':
      return fc.constant(null)
  }
}

/** Kinds whose rows hang on bytes that lie elsewhere, that the workspace has once and for all, or that name kinds. */
const APART: readonly RecordType[] = ['attachment', 'city', 'ownField', 'ownChoice']

export const FREE_TYPES = RECORD_TYPES.filter(type => !APART.includes(type))

export type Step = {
  readonly op: 'create' | 'set' | 'delete' | 'restore'
  readonly type: RecordType
  /** Chooses among what is there when the step is taken. */
  readonly pick: number
  /** Valid values for every field but references. */
  readonly fields: Readonly<Record<string, string | number | null>>
  /** Chooses the targets of references, one number for each. */
  readonly targets: readonly number[]
}

type Fields = Readonly<Record<string, string | number | null>>

/** The same values, but that a figure has an upper value where it is a range, and nowhere else. */
export const wholeFigures = (type: RecordType, fields: Fields): Record<string, string | number | null> => {
  const whole = { ...fields }
  for (const [name, { figure }] of Object.entries(kindOf(type).fields)) {
    const [, qualifier, upper] = figureNames(name)
    if (figure !== 'value' || (whole[qualifier] === undefined && whole[upper] === undefined)) continue
    const isRange = whole[qualifier] === 'range' && typeof whole[upper] === 'number'
    whole[qualifier] = isRange ? 'range' : whole[qualifier] === 'range' ? null : (whole[qualifier] ?? null)
    whole[upper] = isRange ? (whole[upper] ?? null) : null
  }
  return whole
}

const fieldsOf = (type: RecordType, all: boolean): fc.Arbitrary<Record<string, string | number | null>> => {
  const values: Record<string, fc.Arbitrary<string | number | null>> = {}
  const required: string[] = []
  for (const [name, field] of Object.entries(kindOf(type).fields)) {
    if (field.kind === 'reference' || field.guarded) continue
    if (field.required && all) required.push(name)
    values[name] = field.required
      ? fieldValue(field)
      : fc.oneof({ weight: 3, arbitrary: fieldValue(field) }, { weight: 1, arbitrary: fc.constant(null) })
    if (!field.translated) continue
    for (const language of LANGUAGES) {
      if (language !== 'it') values[`${name}@${language}`] = fc.oneof(fieldValue(field), fc.constant(null))
    }
  }
  return fc.record(values, { requiredKeys: required }).map(fields => wholeFigures(type, fields))
}

/** One step of a random history, worked out from the model: a new field or kind is in it at once. */
export const step = (): fc.Arbitrary<Step> =>
  fc
    .tuple(
      fc.oneof(
        { weight: 5, arbitrary: fc.constant('create' as const) },
        { weight: 4, arbitrary: fc.constant('set' as const) },
        { weight: 2, arbitrary: fc.constant('delete' as const) },
        { weight: 1, arbitrary: fc.constant('restore' as const) }
      ),
      fc.constantFrom(...FREE_TYPES),
      fc.nat(1000),
      fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 })
    )
    .chain(([op, type, pick, targets]) =>
      fieldsOf(type, op === 'create').map(fields => ({ op, type, pick, targets, fields }))
    )
