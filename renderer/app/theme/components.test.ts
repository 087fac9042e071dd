import { globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const MODULES = resolve('node_modules/@mantine')
const CORE = join(MODULES, 'core/esm/index.mjs')
const LIST = resolve('renderer/app/theme/components.css')

const read = (path: string) => readFileSync(path, 'utf8')

/** Names that a source imports from Mantine's components. */
const usedIn = (source: string): readonly string[] =>
  [...source.matchAll(/import \{([^}]*)\} from ["']@mantine\/core["']/g)].flatMap(([, names = '']) =>
    names
      .split(',')
      .map(name => name.trim().split(' as ')[0] ?? '')
      .filter(name => name !== '' && !name.startsWith('type '))
  )

/** Where each of Mantine's components is written. */
const places = new Map(
  [...read(CORE).matchAll(/import \{([^}]*)\} from "(\.\/[^"]+)"/g)].flatMap(([, names = '', path = '']) =>
    names.split(',').map(name => [name.trim(), join(dirname(CORE), path)] as const)
  )
)

/** All modules that a module needs, itself among them. */
const closure = (path: string, found = new Set<string>()): ReadonlySet<string> => {
  if (found.has(path)) return found
  found.add(path)
  for (const [, next = ''] of read(path).matchAll(/from "(\.[^"]+)"/g))
    closure(join(dirname(path), next), found)
  return found
}

const classesOf = (text: string): ReadonlySet<string> => new Set(text.match(/\bm_[0-9a-f]+\b/g))

test('Every Mantine component in use has its styles, and only those are read at the start.', () => {
  const sources = [
    ...globSync('renderer/**/*.tsx'),
    ...globSync(join(MODULES, 'spotlight/esm/**/*.mjs'))
  ].map(read)
  const names = new Set(sources.flatMap(usedIn))
  const modules = new Set(
    [...names].flatMap(name => {
      const place = places.get(name)
      // What Mantine only passes on from elsewhere has no styles of Mantine's.
      return place === undefined ? [] : [...closure(place)]
    })
  )

  const listed = [...read(LIST).matchAll(/@import "@mantine\/([^"]+)"/g)].map(([, path = '']) =>
    read(join(MODULES, path))
  )
  const styled = classesOf(listed.join('\n'))
  const all = classesOf(read(join(MODULES, 'core/styles.css')))
  const used = [...modules].filter(path => path.endsWith('.module.mjs'))
  const missing = used.filter(path =>
    [...classesOf(read(path))].some(one => all.has(one) && !styled.has(one))
  )
  expect(missing).toEqual([])

  // A later style wins over an earlier one: Mantine's own order must stand.
  const whole = read(join(MODULES, 'core/styles.css'))
  const order = [...styled].map(one => whole.indexOf(`.${one}`)).filter(at => at >= 0)
  expect(order).toEqual(order.toSorted((a, b) => a - b))

  const neededClasses = classesOf(used.map(read).join('\n'))
  const idle = [...read(LIST).matchAll(/@mantine\/core\/styles\/([A-Z]\w+)\.css/g)].filter(
    ([, name = '']) =>
      ![...classesOf(read(join(MODULES, `core/styles/${name}.css`)))].some(one => neededClasses.has(one))
  )
  expect(idle.map(([, name]) => name)).toEqual([])
})
