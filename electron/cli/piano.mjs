#!/usr/bin/env node
// The command `piano` once the program is installed as a package: TypeScript runs directly from Node 22.18 on, so an older
// Node hands over to the one in the program's own folder.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const program = fileURLToPath(new URL('index.ts', import.meta.url))
const own = fileURLToPath(
  new URL(`../../node_modules/.bin/node${process.platform === 'win32' ? '.exe' : ''}`, import.meta.url)
)
const current = major > 22 || (major === 22 && minor >= 18)

if (current) await import('./index.ts')
else if (existsSync(own)) {
  const { status } = spawnSync(own, [program, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = status ?? 1
} else {
  process.stderr.write('Piano Comune needs Node.js 22.18 or newer.\n')
  process.exitCode = 1
}
