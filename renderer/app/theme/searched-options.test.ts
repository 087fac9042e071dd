import { expect, test } from 'vitest'
import { searchedOptions } from './searched-options.ts'

const OPTIONS = [
  { value: 'al', label: 'Albania' },
  {
    group: 'Persone',
    items: [
      { value: 'sm', label: 'Sant’Egidio S.p.A.' },
      { value: 'md', label: 'جمعية المدينة' }
    ]
  }
]
const found = (search: string) =>
  JSON.stringify(searchedOptions({ options: OPTIONS, search, limit: Number.POSITIVE_INFINITY }))

test('Every list that is searched follows the rule of Ctrl+K, and leaves out groups without a match.', () => {
  expect(found('ALBANÌ')).toBe(JSON.stringify([OPTIONS[0]]))
  for (const typed of ['santegidio', 'spa', 'sant egidio', 'Egidio'])
    expect([typed, found(typed).includes('"sm"')]).toEqual([typed, true])
  expect(found('مدينه')).toContain('"md"')
  expect(found('albnaia')).toContain('"al"')
  expect(found('egidio')).not.toContain('"al"')
  expect(found('zzz')).toBe('[]')
  expect(found('')).toBe(JSON.stringify(OPTIONS))
})
