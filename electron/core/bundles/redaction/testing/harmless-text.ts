import fc from 'fast-check'

const drawn = (from: string, count: number) =>
  fc.string({ unit: fc.constantFrom(...from), minLength: count, maxLength: count })

export const letters = (count: number) => drawn('ABCDEFGHIJKLMNOPQRSTUVWXYZ', count)
export const digits = (count: number) => drawn('0123456789', count)

const OFFICES = [
  'P.IVA',
  'P. IVA',
  'Partita IVA',
  'partita IVA:',
  'C.F.',
  'C.F./P.IVA',
  'codice fiscale',
  'Cod. fisc.'
]
  .concat([
    'ISSN',
    'CUP',
    'CIG',
    'matricola',
    'capitolo',
    'cap.',
    'Rep. n.',
    'prot.',
    'Prot. n.',
    'protocollo'
  ])
  .concat([
    'SIRET',
    'SIREN :',
    'ICE :',
    'TVA FR',
    'N° TVA',
    'identifiant fiscal',
    'dossier n°',
    'arrêté n°',
    'dahir n°'
  ])
  .concat([
    'VAT no. GB',
    'VAT number',
    'company number',
    'Registered charity',
    'Grant Agreement No.',
    'S.I. No.'
  ])
  .concat([
    'ردمك',
    'القانون رقم',
    'القانون الأساسي عدد',
    'ظهير شريف رقم',
    'مرسوم رقم',
    'المعرف الجبائي',
    'الرقم الضريبي'
  ])

/** The digits of a text as Arabic writes them. */
export const inArabicDigits = (text: string): string =>
  text.replaceAll(/\d/g, digit => String.fromCodePoint(0x0660 + Number(digit)))

/** International Standard Book Numbers, each with its right checking digit. */
const book = (): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom('978', '979'), digits(9), fc.constantFrom('-', ' ', ''))
    .map(([prefix, rest, mark]) => {
      const sum = [...prefix, ...rest].reduce(
        (total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3),
        0
      )
      return [prefix, rest.slice(0, 2), rest.slice(2, 5), rest.slice(5), String((10 - (sum % 10)) % 10)].join(
        mark
      )
    })

/** Texts as plans have them, full of numbers, and nothing of a person in any: what the scan must let pass. */
export const harmlessText = (): fc.Arbitrary<string> => {
  const year = fc.integer({ min: 1990, max: 2040 })
  const day = fc.integer({ min: 1, max: 28 })
  const month = fc.integer({ min: 1, max: 12 })
  const amount = fc.integer({ min: 1, max: 9_999_999_99 })
  const act = fc.integer({ min: 1, max: 1000 })
  const grouped = (value: number, mark: string) => String(value).replaceAll(/\B(?=(\d{3})+$)/g, mark)
  const padded = (value: number) => String(value).padStart(2, '0')
  const plain = fc.oneof(
    fc.tuple(year, year).map(([from, to]) => `nel periodo ${from}-${to}`),
    fc.tuple(year, year).map(([from, to]) => `FAMI ${from}–${to}`),
    fc.tuple(year, month, day).map(([y, m, d]) => `il ${d}/${m}/${y} alle 9.30`),
    fc.tuple(year, month, day).map(([y, m, d]) => `${y}-${padded(m)}-${padded(d)}`),
    amount.map(value => `${grouped(value, '.')} euro`),
    amount.map(value => `€ ${grouped(value, '.')}`),
    amount.map(value => `circa ${value} abitanti`),
    amount.map(value => `${value} €`),
    fc.tuple(amount, year).map(([number, y]) => `prot. n. ${number} del ${y}`),
    fc.tuple(digits(7), year).map(([number, y]) => `prot. gen. ${number}/${y}`),
    fc.tuple(act, year).map(([number, y]) => `L. ${number}/${y}, art. 12, c. 3`),
    fc.tuple(act, year).map(([number, y]) => `Regolamento (UE) ${y}/${number}`),
    fc.tuple(letters(1), digits(2), letters(1), digits(11)).map(([a, b, c, d]) => `CUP ${a}${b}${c}${d}`),
    letters(10).map(code => `CIG ${code}`),
    fc
      .tuple(fc.constantFrom(...OFFICES), fc.integer({ min: 5, max: 14 }).chain(digits), fc.boolean())
      .map(([office, number, arabic]) => `${office} ${arabic ? inArabicDigits(number) : number}`),
    fc.tuple(year, digits(7)).map(([y, number]) => `${number}/${y}, ${y}-${number}, ${y}/${number}`),
    fc
      .tuple(act, year)
      .map(([number, y]) => `D.Lgs. ${number}/${y}, n. ${y}/${number}, loi n° ${y}-${number}`),
    book(),
    fc
      .tuple(digits(1), digits(2), digits(2), digits(3))
      .map(([a, b, c, d]) => `codifica 1.${a}${b}.${c}.2.${d}`),
    fc
      .tuple(month, day, year)
      .map(([m, d, y]) => `${padded(d)}/${padded(m)}/${y}-${padded(d)}/${padded(m)}/${y + 1}`),
    fc.tuple(month, month).map(([from, to]) => `orario ${padded(from)}.30-${padded(to)}.00`)
  )
  return fc.array(plain, { minLength: 1, maxLength: 4 }).map(parts => parts.join('; '))
}
