import { expect, test } from 'vitest'
import { isPartOfFigure } from '#shared/model/groups.ts'
import { kindOf, RECORD_TYPES } from '#shared/model/index.ts'
import { parentFieldOf } from './children/use-children.ts'
import { layoutOf, moreOf } from './layouts.ts'
import { linkKindsOf } from './rail/link-kinds.ts'

const records = RECORD_TYPES.filter(type => kindOf(type).form === 'record')
const links = RECORD_TYPES.filter(type => kindOf(type).form === 'link')

test.each(records)('At most eight fields of "%s" stand on its page at once.', type => {
  expect(layoutOf(type).first.length, 'fields of `first`').toBeLessThanOrEqual(8)
})

test.each(records)(
  'Every field of "%s" that a person may change is on its page once, named by the layout or not.',
  type => {
    const { badges, first } = layoutOf(type)
    const onPage = [...badges, ...first, ...moreOf(type).flatMap(section => section.fields)]
    const { title, fields } = kindOf(type)
    const changeable = Object.entries(fields).flatMap(([name, field]) =>
      name === title || field.automatic || isPartOfFigure(field) ? [] : [name]
    )
    expect(onPage.filter(name => fields[name]?.automatic === false).sort()).toEqual(changeable.sort())
    expect(new Set(onPage).size).toBe(onPage.length)
  }
)

test.each(records)('The tables on the page of "%s" can make their records.', type => {
  for (const child of layoutOf(type).children) {
    const named = layoutOf(child).row
    expect(parentFieldOf(child, type)).not.toBeNull()
    const needed = Object.entries(kindOf(child).fields).flatMap(([name, field]) =>
      field.required && !field.parent && !field.automatic ? [name] : []
    )
    expect(needed.filter(name => !named.includes(name))).toEqual([])
  }
})

test.each(links)('The link "%s" can be made from both ends.', link => {
  const { ends = [], fields } = kindOf(link)
  for (const end of ends) {
    const target = fields[end]?.target
    expect(target !== undefined && linkKindsOf(target).some(kind => kind.link === link)).toBe(true)
  }
})
