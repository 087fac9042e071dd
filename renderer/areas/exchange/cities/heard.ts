/** Places of the six groups of a fingerprint. */
export const PLACES = [0, 1, 2, 3, 4, 5] as const

/** The groups of a fingerprint: six of five digits. */
export const groupsOf = (fingerprint: string): readonly string[] => fingerprint.split(' ')

// Arabic keyboards may write ٠–٩ or ۰–۹; the fingerprint itself is always shown in 0–9.
const latin = (text: string): string =>
  text.replaceAll(/[٠-٩۰-۹]/g, digit => String((digit.codePointAt(0) ?? 0) & 0xf))

/** What a person typed into one of the boxes, put into the groups from there on: a whole fingerprint can be pasted. */
export const withTyped = (typed: readonly string[], index: number, text: string): readonly string[] => {
  const digits = latin(text).replaceAll(/\D/g, '')
  if (digits.length <= 5) return typed.map((group, at) => (at === index ? digits : group))
  return typed.map((group, at) => {
    const from = (at - index) * 5
    return at < index || from >= digits.length ? group : digits.slice(from, from + 5)
  })
}

/** How a group stands; it is judged only when it has all its digits, so that nobody guesses along digit by digit. */
export const heardState = (typed: string, wanted: string): 'ok' | 'wrong' | 'open' =>
  typed.length < 5 ? 'open' : typed === wanted ? 'ok' : 'wrong'

/** All six groups are as they should be. */
export const isHeard = (typed: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((group, index) => heardState(typed[index] ?? '', group) === 'ok')

/** Some group is another one. */
export const isWrong = (typed: readonly string[], wanted: readonly string[]): boolean =>
  wanted.some((group, index) => heardState(typed[index] ?? '', group) === 'wrong')
