/** A code as it is compared: upper case, without the spaces it is printed with ("C 1 1 G 06 00000 000 1"). */
export const normaliseCode = (code: string): string => code.toUpperCase().replaceAll(/[\s.\-/]/g, '')

const CUP = /^[A-Z]\d{2}[A-Z](\d{2})\d{9}$/
const CUP_LETTERS = /^[A-Z]\d{2}[A-Z](\d{2})[A-Z0-9]{9}$/

/**
 * What is odd about an Italian project code (CUP), or null. Never more than a warning: only the form is published, no check digit.
 * `cupForm`: not 15 characters of that form; `cupTail`: letters in the last nine; `cupYear`: a year to come. Source: DOMAIN.md 5.5.
 */
export const cupProblem = (code: string, today: string): 'cupForm' | 'cupTail' | 'cupYear' | null => {
  const normal = normaliseCode(code)
  const match = CUP_LETTERS.exec(normal)
  if (!match) return 'cupForm'
  if (Number(match[1]) > Number(today.slice(2, 4))) return 'cupYear'
  return CUP.test(normal) ? null : 'cupTail'
}
