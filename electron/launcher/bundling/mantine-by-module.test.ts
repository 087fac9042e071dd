import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { mantineByModule } from './mantine-by-module.ts'

const transformed = (code: string): string => {
  const { transform } = mantineByModule()
  if (typeof transform !== 'object' || typeof transform.handler !== 'function')
    throw new Error('no transform')
  return String(Reflect.apply(transform.handler, undefined, [code, 'screen.tsx']))
}

it('names the module of each component, and of what the index has from elsewhere', () => {
  const code = transformed('import { Button, RemoveScroll as Scroll } from "@mantine/core";\nButton()')
  expect(code).not.toContain('"@mantine/core"')
  const [, button = ''] = /import \{ Button \} from "(.+?)";/.exec(code) ?? []
  expect(existsSync(button)).toBe(true)
  expect(button).toMatch(/[\\/]Button\.mjs$/)
  expect(code).toContain('import { RemoveScroll as Scroll } from "react-remove-scroll";')
  expect(code).toContain('\nButton()')
})

it('knows every package by its own index', () => {
  for (const [name, from] of [
    ['useHotkeys', '@mantine/hooks'],
    ['spotlight', '@mantine/spotlight']
  ])
    expect(transformed(`import { ${name} } from '${from}'`)).not.toContain(`'${from}'`)
})

it('leaves alone what it does not know: the build itself says what is wrong', () => {
  for (const code of [
    "import { Nothing } from '@mantine/core'",
    "import { DateInput } from '@mantine/dates'"
  ])
    expect(transformed(code)).toBe(code)
})
