import { expect, test } from 'vitest'
import { messages } from '#shared/i18n/messages.ts'
import { LANGUAGES } from '#shared/model/field.ts'
import { kindOf, RECORD_TYPES } from '#shared/model/index.ts'
import { parentFieldOf } from '../children/use-children.ts'
import { linkKindsOf } from '../rail/link-kinds.ts'
import { LAYOUTS } from './index.ts'

const records = RECORD_TYPES.filter(type => kindOf(type).form === 'record')
const links = RECORD_TYPES.filter(type => kindOf(type).form === 'link')

test.each(records)('Every field of "%s" that a person may change is on its page.', type => {
  const layout = LAYOUTS[type]
  const onPage = [
    kindOf(type).title,
    ...(layout?.badges ?? []),
    ...(layout?.sections ?? []).flatMap(one => one.fields)
  ]
  const wanted = Object.entries(kindOf(type).fields).flatMap(([name, field]) =>
    field.automatic ? [] : [name]
  )
  expect(
    wanted.filter(name => !onPage.includes(name)),
    `fields that renderer/record/layouts/${kindOf(type).area}.ts forgets; those made by the program are "automatic"`
  ).toEqual([])
})

test.each(records)('The page of "%s" names no field that is not there, and none twice.', type => {
  const layout = LAYOUTS[type]
  const named = [...(layout?.badges ?? []), ...(layout?.sections ?? []).flatMap(one => one.fields)]
  expect(named.filter(name => !(name in kindOf(type).fields))).toEqual([])
  expect(new Set(named).size).toBe(named.length)
})

test.each(records)('The tables on the page of "%s" can make their records.', type => {
  for (const child of LAYOUTS[type]?.children ?? []) {
    const fields = kindOf(child.type).fields
    expect(parentFieldOf(child.type, type)).not.toBeNull()
    const needed = Object.entries(fields).flatMap(([name, field]) =>
      field.required && !field.parent && !field.automatic ? [name] : []
    )
    expect(needed.filter(name => !child.fields.includes(name))).toEqual([])
    expect(child.fields.filter(name => !(name in fields))).toEqual([])
  }
})

test.each(links)('The link "%s" can be made from both ends, and its own choice is the role.', link => {
  const { ends, fields } = kindOf(link)
  const names: readonly string[] = ends ?? []
  for (const end of names) {
    const target = fields[end]?.target
    const type = records.find(one => one === target)
    expect(type && linkKindsOf(type).some(kind => kind.link === link)).toBe(true)
  }
  expect(Object.keys(fields).filter(name => !names.includes(name) && name !== 'role')).toEqual([])
})

test.each(LANGUAGES)('Every heading of the pages has a text in %s.', language => {
  const headings = Object.values(LAYOUTS).flatMap(layout => layout.sections.map(one => `section.${one.id}`))
  expect(headings.filter(key => !(key in messages[language]))).toEqual([])
})
