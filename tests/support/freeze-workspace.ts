/**
 * Makes the frozen workspace of the current form, once for each released form: `npm run freeze`, when model, migration and the
 * values of tests/support/one-of-each.ts agree. A released one is never made again; tests/unit/frozen-workspaces.test.ts opens
 * them all.
 */
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createWorkspace } from '../../electron/core/store/file/create.ts'
import { CURRENT_VERSION } from '../../electron/core/store/file/migrations.ts'
import { openWorkspace } from '../../electron/core/store/file/open.ts'
import { oneOfEach } from './one-of-each.ts'

const target = fileURLToPath(new URL(`../fixtures/workspaces/form-${CURRENT_VERSION}.piano`, import.meta.url))
if (existsSync(target)) {
  console.error(
    `${relative(process.cwd(), target)} is frozen. A form that no version has gone out with may still change: delete the file and freeze it anew.`
  )
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'piano-freeze-'))
const home = join(folder, 'home')
const file = join(folder, 'workspace.piano')
await createWorkspace(file, { cityName: 'Città di prova', language: 'it', country: 'IT', home })
const workspace = await openWorkspace(file, { home })
const { operations } = oneOfEach()
await workspace.commit({ label: 'One of each kind', operations, reason: 'Frozen for the tests' })
const [stakeholder] = await workspace.read.selectFrom('stakeholder').select('id').execute()
const id = stakeholder?.id ?? ''
await workspace.commit({
  label: 'An edit with translations',
  operations: [
    { op: 'set', type: 'stakeholder', id, fields: { name: 'Forum', 'name@ar': 'منتدى', 'name@fr': 'Forum' } }
  ]
})
await workspace.commit({ label: 'Into the bin', operations: [{ op: 'delete', type: 'stakeholder', id }] })
await workspace.undo()
await workspace.copyTo(target)
await workspace.close()
console.log(`${relative(process.cwd(), target)} is kept`)
