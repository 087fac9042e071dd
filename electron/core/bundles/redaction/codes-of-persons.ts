/** Letters and digits that begin like an IBAN; how many of them belong to it, its checksum says. */
const IBAN_START = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z0-9]){11,30}/giu

const IBAN_SHORTEST = 15
const IBAN_LONGEST = 34

/** Remainder of a number of any length, digit by digit. */
const remainder97 = (digits: string): number => {
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  return rest
}

const isIban = (code: string): boolean =>
  remainder97(
    [...`${code.slice(4)}${code.slice(0, 4)}`].map(letter => Number.parseInt(letter, 36)).join('')
  ) === 1

/** The longest beginning of a text that is an IBAN (ISO 13616) and ends with a word; null: none. */
const ibanAt = (text: string): string | null => {
  let code = ''
  let found: string | null = null
  for (const [at, letter] of [...text].entries()) {
    if (/[A-Za-z0-9]/.test(letter)) code += letter.toUpperCase()
    const next = text[at + 1]
    const ends = next === undefined || !/[A-Za-z0-9]/.test(next)
    if (ends && code.length >= IBAN_SHORTEST && code.length <= IBAN_LONGEST && isIban(code))
      found = text.slice(0, at + 1)
  }
  return found
}

/** International bank account numbers in a text, as they are written there. */
export const ibansIn = (text: string): readonly string[] =>
  [...text.matchAll(IBAN_START)].flatMap(([start]) => {
    const found = ibanAt(start)
    return found === null ? [] : [found.trim()]
  })

/** An Italian fiscal code of a person: letters of the names, day of birth and sex, place, a checking letter. */
const FISCAL =
  /(?<![\p{L}\p{N}])[A-Z]{3} ?[A-Z]{3} ?[0-9LMNP-V]{2}[ABCDEHLMPRST][0-9LMNP-V]{2} ?[A-Z][0-9LMNP-V]{3} ?[A-Z](?![\p{L}\p{N}])/giu

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** Worth of 0–9 and A–Z at odd places (decree of the Italian Minister of Finance, 23 December 1976). */
const ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16,
  10, 22, 25, 24, 23
]

const evenWorth = (letter: string): number => {
  const at = ALPHABET.indexOf(letter)
  return at < 10 ? at : at - 10
}

/** The letter that the first 15 of an Italian fiscal code end with. */
export const fiscalCheck = (code: string): string => {
  const sum = [...code.slice(0, 15)].reduce(
    (total, letter, index) =>
      total + (index % 2 === 0 ? (ODD[ALPHABET.indexOf(letter)] ?? 0) : evenWorth(letter)),
    0
  )
  return ALPHABET[10 + (sum % 26)] ?? ''
}

/** Italian fiscal codes of persons in a text whose checking letter is right. */
export const fiscalCodesIn = (text: string): readonly string[] =>
  [...text.matchAll(FISCAL)].flatMap(([found]) => {
    const code = found.replaceAll(' ', '').toUpperCase()
    return fiscalCheck(code) === code[15] ? [found] : []
  })
