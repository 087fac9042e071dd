import fc from 'fast-check'

const drawn = (from: string, count: number) =>
  fc.string({ unit: fc.constantFrom(...from), minLength: count, maxLength: count })

export const letters = (count: number) => drawn('ABCDEFGHIJKLMNOPQRSTUVWXYZ', count)
export const digits = (count: number) => drawn('0123456789', count)

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
    letters(10).map(code => `CIG ${code}`)
  )
  return fc.array(plain, { minLength: 1, maxLength: 4 }).map(parts => parts.join('; '))
}
