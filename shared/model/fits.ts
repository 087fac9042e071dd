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

type Fits = (value: unknown) => boolean

const text =
  (fits: (value: string) => boolean): Fits =>
  value =>
    typeof value === 'string' && fits(value)

const matching = (pattern: RegExp): Fits => text(value => pattern.test(value))

const wholeNumber = ([from, to]: readonly [number, number]): Fits => {
  return value => Number.isSafeInteger(value) && Number(value) >= from && Number(value) <= to
}

const EVERY = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER] as const

/**
 * The field's schema as a plain function, for the hundreds of thousands of values of a bundle: it lets through exactly what the
 * schema does (a test holds the two together) and says nothing of the reason.
 */
export const fitsOf = (field: Field): Fits => {
  switch (field.kind) {
    case 'line':
      return text(value => value.length <= LINE_LIMIT && isLineText(value))
    case 'prose':
      return text(value => value.length <= PROSE_LIMIT && isProseText(value))
    case 'choice': {
      const choices = new Set<unknown>(field.choices)
      return value => choices.has(value)
    }
    case 'date':
      return text(isCivilDate)
    case 'money':
      return text(isMoneyText)
    case 'number':
      return value => Number.isFinite(value) && !Object.is(value, -0)
    case 'integer':
    case 'scale':
      return wholeNumber(field.range ?? EVERY)
    case 'reference':
      return matching(ID_PATTERN)
    case 'position':
      return text(isOrderKey)
    case 'hash':
      return matching(HASH_PATTERN)
  }
}
