import { expect, it } from 'vitest'
import { kindOf } from '#shared/model/index.ts'
import { checkValue } from './check-value.ts'

it('a figure of which one end is no number that anybody counts is told at its input', () => {
  const field = kindOf('indicator').fields['targetValue']
  if (field === undefined) throw new Error('no such field')
  for (const cell of [2e15, 'about 2000000000000000', 'range 1 2000000000000000'])
    expect(checkValue(field, cell), String(cell)).toBe('VALUE_INVALID')
  expect(checkValue(field, 'range 1 200')).toBeNull()
})
