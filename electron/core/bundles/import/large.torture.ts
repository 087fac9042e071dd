import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { v7 as uuid } from 'uuid'
import { afterAll, expect } from 'vitest'
import { control, torture } from '../../../../tests/torture/torture.ts'
import { recordFile } from '../content/file-names.ts'
import { sealedContent } from '../testing/sealed-content.ts'
import { specimenContent } from '../testing/specimen-bundle.ts'
import { newCity } from '../testing/two-cities.ts'

/** Megabytes of memory and seconds that looking at a bundle may cost, whatever is in it. */
const MEMORY = 300
const PATIENCE = 2

const folder = mkdtempSync(join(tmpdir(), 'piano-large-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const { data, header } = await specimenContent()
const city = await newCity(folder, 'Bologna')
await city.workspace.close()

const PREVIEW = `
import { readFileSync } from 'node:fs'
const [open, preview, files, workspacePath, home, bundlePath] = process.argv.slice(1)
const { openWorkspace } = await import(open)
const { previewBundle } = await import(preview)
const { readBundleFile } = await import(files)
const workspace = await openWorkspace(workspacePath, { home })
// Not the maximum that Node tells: it begins with that of the process that started this one.
const peak = () => Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1e3
const before = peak()
const start = process.cpuUsage()
let code = 'accepted'
try {
  await previewBundle(workspace, await readBundleFile(bundlePath))
} catch (error) {
  code = error.code ?? String(error)
}
const { user, system } = process.cpuUsage(start)
await workspace.close()
process.stdout.write(JSON.stringify({ code, seconds: (user + system) / 1e6, megabytes: peak() - before }))
`

type Cost = { readonly code: string; readonly seconds: number; readonly megabytes: number }

/** What a preview of these bytes costs, in a process of its own. */
const costOf = (bytes: Uint8Array): Cost => {
  const bundle = join(folder, 'large.pianocomune')
  writeFileSync(bundle, bytes)
  const modules = ['../../store/file/open.ts', './preview.ts', '../files.ts']
  const paths = modules.map(name => fileURLToPath(new URL(name, import.meta.url)))
  const args = ['--input-type=module', '-e', PREVIEW, ...paths, city.path, city.home, bundle]
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as Cost
}

/** A rightly signed bundle with as many actors as make up a size, each with a text of a length. */
const ofActors = (size: number, length: number): Uint8Array => {
  const text = 'parola '
    .repeat(Math.ceil(length / 7))
    .slice(0, length)
    .trim()
  const lines = Array.from({ length: Math.max(1, Math.floor(size / (length + 90))) }, () =>
    JSON.stringify({ description: text, id: uuid(), name: 'Ente' })
  )
  const file = recordFile('stakeholder')
  const records = new Map([...data, [file, new TextEncoder().encode(`${lines.join('\n')}\n`)]])
  return sealedContent(records, header, ['stakeholder'], recordFile)
}

torture('a bundle of up to 188 MB that is refused or shown', 6, ({ oneOf }) => {
  const size = oneOf([40, 49, 51, 120, 180, 188]) * 1_000_000
  const { code, seconds, megabytes } = costOf(ofActors(size, oneOf([60, 2_000, 190_000])))
  expect(code).toMatch(/^(accepted|BUNDLE_INVALID|BUNDLE_TOO_LARGE)$/)
  expect(megabytes).toBeLessThan(MEMORY)
  if (code !== 'accepted') expect(seconds).toBeLessThan(PATIENCE)
})

control('memory below the size of the file, which is read as a whole', 1, () => {
  const { megabytes } = costOf(ofActors(188_000_000, 2_000))
  expect(megabytes).toBeLessThan(100)
})
