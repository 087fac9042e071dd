import { expect, it } from 'vitest'
import { AREA_NAMES } from '#shared/model/areas.ts'
import { newRecordId } from './area-commands.ts'
import { commandsOf } from './commands-of.ts'

const sources = import.meta.glob<string>('../../areas/**/*.{ts,tsx}', {
  eager: true,
  query: '?raw',
  import: 'default'
})
const listed = [
  ...new Set(
    Object.values(sources).flatMap(text =>
      [...text.matchAll(/\b(?:recordList|listView)\(\s*'(\w+)'/g)].map(([, type = '']) => type)
    )
  )
]

it('each kind that has a list can be made by its name', () => {
  expect(listed).toContain('partnerCity')
  const ids = AREA_NAMES.flatMap(commandsOf).map(({ id }) => id)
  const left = listed.filter(type => !ids.includes(`new ${type}`))
  expect(
    left,
    "a tab: listView('…') in the area's views.ts; a screen: newRecord('…') in commands.ts"
  ).toEqual([])
})

it('a view that lists a kind is where its command leads', () => {
  expect(commandsOf('group').map(({ id, view }) => [id, view])).toEqual([
    [newRecordId('member'), 'members'],
    [newRecordId('department'), 'departments']
  ])
})

it('no command is there twice', () => {
  const ids = AREA_NAMES.flatMap(commandsOf).map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
})
