import { choice, line, number, type Options } from './field.ts'

/** How exact a number is; nothing said: exact. `range`: from the value to its upper value. */
export const QUALIFIERS = ['exact', 'about', 'atLeast', 'atMost', 'range'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

/** A number as far as it is known. */
export type Figure = {
  readonly value: number
  readonly qualifier: Qualifier | null
  /** The other end of a range. */
  readonly upper: number | null
}

type PartOptions<O extends Options, N extends string> = Pick<O, 'privacy'> & {
  readonly group: N
} & (O extends { readonly counts: infer C } ? { readonly counts: C } : unknown)

/**
 * The fields of a figure, as one group: `value` itself, `valueQualifier`, `valueUpper` and `valueWording`, the words of its source.
 */
export const figure = <const N extends string, const O extends Options>(name: N, options: O) => {
  const { privacy, counts } = options
  const part = { privacy, group: name, ...(counts !== undefined && { counts }) } as PartOptions<O, N>
  return {
    [name]: number({ ...options, group: name, figure: 'value' }),
    [`${name}Qualifier`]: choice(QUALIFIERS, { ...part, figure: 'qualifier' }),
    [`${name}Upper`]: number({ ...part, figure: 'upper' }),
    [`${name}Wording`]: line({ ...part, figure: 'wording' })
  } as FigureFields<N, O>
}

type FigureFields<N extends string, O extends Options> = {
  readonly [K in N]: ReturnType<typeof number<O & { readonly group: N; readonly figure: 'value' }>>
} & {
  readonly [K in `${N}Qualifier`]: ReturnType<
    typeof choice<
      typeof QUALIFIERS,
      { readonly privacy: O['privacy']; readonly group: N; readonly figure: 'qualifier' }
    >
  >
} & {
  readonly [K in `${N}Upper`]: ReturnType<
    typeof number<{ readonly privacy: O['privacy']; readonly group: N; readonly figure: 'upper' }>
  >
} & {
  readonly [K in `${N}Wording`]: ReturnType<
    typeof line<{ readonly privacy: O['privacy']; readonly group: N; readonly figure: 'wording' }>
  >
}

const qualifierOf = (code: unknown): Qualifier | null => QUALIFIERS.find(one => one === code) ?? null

/** The figure of a record's values by the name of its first field; null when there is no number. */
export const figureOf = (values: Readonly<Record<string, unknown>>, name: string): Figure | null => {
  const value = values[name]
  const upper = values[`${name}Upper`]
  if (typeof value !== 'number') return null
  return {
    value,
    qualifier: qualifierOf(values[`${name}Qualifier`]),
    upper: typeof upper === 'number' ? upper : null
  }
}

/** A number that is exactly so. */
export const exactly = (value: number): Figure => ({ value, qualifier: null, upper: null })

/** What a figure lies between for certain; "about" is taken at its word. An end that nobody knows is infinite. */
export const boundsOf = ({ value, qualifier, upper }: Figure): readonly [low: number, high: number] => {
  if (qualifier === 'atLeast') return [value, Number.POSITIVE_INFINITY]
  if (qualifier === 'atMost') return [Number.NEGATIVE_INFINITY, value]
  if (qualifier !== 'range' || upper === null) return [value, value]
  return upper < value ? [upper, value] : [value, upper]
}

/** The fields in which a figure is kept, without the words of its source; null empties them. */
export const figureFields = (
  name: string,
  figure: Figure | null
): Readonly<Record<string, string | number | null>> => ({
  [name]: figure?.value ?? null,
  [`${name}Qualifier`]: figure?.qualifier === 'exact' ? null : (figure?.qualifier ?? null),
  [`${name}Upper`]: figure?.qualifier === 'range' ? figure.upper : null
})

/** The names of the fields that a figure is read from. */
export const figureNames = <const N extends string>(name: N) =>
  [name, `${name}Qualifier`, `${name}Upper`] as const

/**
 * A figure in one cell, as it is shown and edited: the number itself, or how exact it is and the numbers, `about 1200`,
 * `range 200 250`. Null when there is none.
 */
export const figureCell = (
  values: Readonly<Record<string, unknown>>,
  name: string
): number | string | null => {
  const figure = figureOf(values, name)
  if (figure === null) return null
  const { value, qualifier, upper } = figure
  if (qualifier === null || qualifier === 'exact' || (qualifier === 'range' && upper === null)) return value
  return qualifier === 'range' ? `range ${value} ${upper}` : `${qualifier} ${value}`
}

/** The figure of such a cell; null for anything else. */
export const figureOfCell = (cell: unknown): Figure | null => {
  if (typeof cell === 'number') return exactly(cell)
  if (typeof cell !== 'string') return null
  const [word, value, upper, ...rest] = cell.split(' ')
  const qualifier = qualifierOf(word)
  const numbers = [value, upper].map(text => (text === undefined ? null : Number(text)))
  const [first = null, second = null] = numbers
  const isRange = qualifier === 'range'
  if (qualifier === null || first === null || rest.length > 0 || isRange !== (second !== null)) return null
  return numbers.every(one => one === null || Number.isFinite(one))
    ? { value: first, qualifier, upper: second }
    : null
}
