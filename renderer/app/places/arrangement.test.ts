import { expect, test } from 'vitest'
import { arrangementsOf } from './arrangement.ts'

test('What an address says of tables is read; what it cannot mean, or says nothing, is left out.', () => {
  const member = {
    words: 'cultura',
    filters: { department: ['a', ''] },
    sort: { column: 'role', descending: true }
  }
  expect(arrangementsOf({ member, department: { words: '', filters: { name: [] } }, other: 'x' })).toEqual({
    member
  })
  expect(arrangementsOf({ member: { sort: null } })).toEqual({ member: { sort: null } })
  for (const none of [
    undefined,
    null,
    'x',
    [],
    {},
    { a: { filters: { b: 'c' } } },
    { a: { sort: { column: 1 } } }
  ])
    expect(arrangementsOf(none)).toBeUndefined()
})
