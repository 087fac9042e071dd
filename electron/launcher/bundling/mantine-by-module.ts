import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const PACKAGES = ['@mantine/core', '@mantine/hooks', '@mantine/spotlight']

const IMPORT = /^import \{([^}]+)\} from ["'](@mantine\/[\w-]+)["'];?$/gm
const IN_INDEX = /^import \{ (.+?) \} from "(.+?)";$/gm

/** Where the names of a package's index are made: `Button` → `…/esm/components/Button/Button.mjs`. */
const modulesOf = (name: string): ReadonlyMap<string, string> => {
  const index = join(dirname(createRequire(import.meta.url).resolve(name)), '../esm/index.mjs')
  return new Map(
    [...readFileSync(index, 'utf8').matchAll(IN_INDEX)].flatMap(([, names = '', file = '']) =>
      names.split(', ').map(made => [made, file.startsWith('.') ? join(dirname(index), file) : file] as const)
    )
  )
}

/**
 * Imports of Mantine from its own modules. The index of a package imports all of it, so that whoever needs one component seems
 * to need every one: the program would load at its start what only later screens show.
 */
export const mantineByModule = (): Plugin => {
  const packages = new Map(PACKAGES.map(name => [name, modulesOf(name)]))
  const direct = (statement: string, names: string, from: string): string => {
    const wanted = names.split(',').flatMap(name => name.trim() || [])
    const found = wanted.map(name => [name, packages.get(from)?.get(name.split(' as ')[0] ?? '')] as const)
    return found.some(([, file]) => file === undefined)
      ? statement
      : found.map(([name, file]) => `import { ${name} } from ${JSON.stringify(file)};`).join(' ')
  }
  return {
    name: 'mantine-by-module',
    apply: 'build',
    transform: {
      filter: { code: '@mantine/' },
      handler: code => code.replaceAll(IMPORT, direct)
    }
  }
}
