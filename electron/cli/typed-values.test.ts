import { expect, test } from 'vitest'
import type { Operation } from '#shared/contract/operation.ts'
import { withTypedTimes } from './typed-values.ts'

const HERE = { locale: 'it-IT', today: '2026-11-15' }
const read = (type: Operation['type'], fields: Readonly<Record<string, string | number | null>>) =>
  withTypedTimes({ op: 'create', type, fields }, HERE)

test('Times are taken as the messages ask for them.', () => {
  expect(read('milestone', { title: '12/03/2026', dueDate: 'marzo 2026' })).toMatchObject({
    fields: { title: '12/03/2026', dueDate: '2026-03' }
  })
  expect(read('measurement', { date: '12/03/2026', value: 3 })).toMatchObject({
    fields: { date: '2026-03-12', value: 3 }
  })
  expect(read('measurement', { date: '12 sett' })).toMatchObject({ fields: { date: '2026-09-12' } })
})

test('What is none, what has its spelling and what is no field is left for the checks.', () => {
  const fields = { date: 'domani', source: '1/1/2026', constructor: '1/1/2026', value: null }
  expect(read('measurement', fields)).toMatchObject({ fields })
  expect(read('measurement', { date: '2026-03-12' })).toMatchObject({ fields: { date: '2026-03-12' } })
  const deleted: Operation = { op: 'delete', type: 'measurement', id: '01990000-0000-7000-8000-000000000001' }
  expect(withTypedTimes(deleted, HERE)).toBe(deleted)
})
