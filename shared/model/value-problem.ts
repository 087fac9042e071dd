import {
  type Field,
  HASH_PATTERN,
  ID_PATTERN,
  isCivilDate,
  isLineText,
  isMoneyText,
  isOrderKey,
  isProseText,
  LINE_LIMIT,
  PROSE_LIMIT
} from './field.ts'
import { isIdOf, type Kind } from './kind.ts'
import { isWhen } from './when.ts'

/** What can be wrong with a value: codes of the one list of errors (shared/contract/errors.ts). */
export type ValueProblem =
  | 'VALUE_INVALID'
  | 'LINE_TOO_LONG'
  | 'PROSE_TOO_LONG'
  | 'TEXT_MALFORMED'
  | 'DATE_INVALID'
  | 'WHEN_INVALID'
  | 'REFERENCE_UNKNOWN'

const unless = (fits: boolean, problem: ValueProblem): ValueProblem | null => (fits ? null : problem)

const numberProblem = ({ kind, range }: Field, value: number): ValueProblem | null => {
  const isOfKind =
    kind === 'number'
      ? !Object.is(value, -0)
      : (kind === 'integer' || kind === 'scale') && Number.isSafeInteger(value)
  const [from, to] = range ?? [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
  return unless(isOfKind && value >= from && value <= to, 'VALUE_INVALID')
}

const textProblem = (field: Field, value: string): ValueProblem | null => {
  switch (field.kind) {
    case 'line':
      return value.length > LINE_LIMIT ? 'LINE_TOO_LONG' : unless(isLineText(value), 'TEXT_MALFORMED')
    case 'prose':
      return value.length > PROSE_LIMIT ? 'PROSE_TOO_LONG' : unless(isProseText(value), 'TEXT_MALFORMED')
    case 'choice':
      return unless(field.choices?.includes(value) === true, 'VALUE_INVALID')
    case 'date':
      return unless(isCivilDate(value), 'DATE_INVALID')
    case 'when':
      return unless(isWhen(value), 'WHEN_INVALID')
    case 'money':
      return unless(isMoneyText(value), 'VALUE_INVALID')
    case 'reference':
      return unless(ID_PATTERN.test(value), 'REFERENCE_UNKNOWN')
    case 'position':
      return unless(isOrderKey(value), 'VALUE_INVALID')
    case 'hash':
      return unless(HASH_PATTERN.test(value), 'VALUE_INVALID')
    case 'number':
    case 'integer':
    case 'scale':
      return 'VALUE_INVALID'
  }
}

/**
 * The first thing wrong with a value of a field, or null. Plain tests instead of a schema: a bundle has hundreds of thousands of
 * values, and the window would have to make hundreds of schemas before its first screen.
 */
export const valueProblem = (field: Field, value: unknown): ValueProblem | null => {
  if (typeof value === 'string') return textProblem(field, value)
  return typeof value === 'number' ? numberProblem(field, value) : 'VALUE_INVALID'
}

/** Names of the fields of a whole record that are wrong, missing or not of its kind; every field is present or null. */
export const wrongFields = (kind: Kind, record: Readonly<Record<string, unknown>>): readonly string[] => {
  const { id, ...values } = record
  const wrong = Object.entries(kind.fields).flatMap(([name, field]) => {
    const value = values[name]
    const fits = value === null ? !field.required : valueProblem(field, value) === null
    return fits ? [] : [name]
  })
  const unknown = Object.keys(values).filter(name => !Object.hasOwn(kind.fields, name))
  return [...(typeof id === 'string' && isIdOf(kind, id) ? [] : ['id']), ...wrong, ...unknown]
}
