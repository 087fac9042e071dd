/**
 * `npm run freeze` keeps a workspace of the newest form, compressed, when a version goes out with it: RELEASED_VERSION of
 * migrations.ts. tests/unit/frozen-workspaces.test.ts opens them all; a form that has not gone out may still change, and is made
 * anew in that test.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { CURRENT_VERSION, RELEASED_VERSION } from '../../electron/core/store/migrations/migrations.ts'
import { makeFrozenWorkspace } from './frozen-workspace.ts'

const target = fileURLToPath(
  new URL(`../fixtures/workspaces/form-${CURRENT_VERSION}.piano.gz`, import.meta.url)
)
const name = relative(process.cwd(), target)
if (CURRENT_VERSION > RELEASED_VERSION) {
  console.error(
    `Form ${CURRENT_VERSION} has not gone out yet: first put its number as RELEASED_VERSION in migrations.ts.`
  )
  process.exit(1)
}
if (existsSync(target)) {
  console.error(`${name} is frozen: what has gone out never changes.`)
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'piano-freeze-'))
const file = join(folder, 'frozen.piano')
await makeFrozenWorkspace(file)
mkdirSync(dirname(target), { recursive: true })
writeFileSync(target, gzipSync(readFileSync(file), { level: 9 }))
rmSync(folder, { recursive: true })
console.log(`${name} is kept`)
