import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * The validator of Microsoft's Open XML SDK (schemas of ISO/IEC 29500-4 and of Office's extensions, and the rules
 * between elements), compiled to WebAssembly. MIT licence. It is fetched for the tests and never shipped: 44 MB.
 */
const PACKAGE = '@ooxml-tools/validate@0.4.6'
const INTEGRITY =
  'sha512-1nE9jaCFAs74Bm6KmpXsqZ5p7myFV52iX0IcqfHeSNavQxv/GESyJ0red6vAU3imiHJO/M5AB4K288Huu9Uogw=='
const OFFICE = 'Microsoft365'

type Finding = {
  readonly description: string
  readonly path?: { readonly xpath?: string; readonly partUri?: string }
}
type Validate = (bytes: Uint8Array, format: 'docx', office: string) => Promise<readonly Finding[]>

const folder = join(process.env.PIANO_TEST_CACHE ?? tmpdir(), 'piano-comune-open-xml-sdk-0.4.6')

/** Downloads the package through npm, checks its hash and unpacks it. Throws when npm or the hash fails. */
const fetchPackage = async (): Promise<void> => {
  const workspace = await mkdtemp(join(tmpdir(), 'piano-comune-npm-'))
  try {
    const { stdout } = await run('npm', ['pack', PACKAGE, '--silent'], { cwd: workspace })
    const archive = join(workspace, stdout.trim())
    const hash = `sha512-${createHash('sha512')
      .update(await readFile(archive))
      .digest('base64')}`
    if (hash !== INTEGRITY) throw new Error(`${PACKAGE} is not the package that was reviewed`)
    await run('tar', ['xzf', archive], { cwd: workspace })
    await mkdir(folder, { recursive: true })
    // Whoever comes first wins: two test runs may fetch at once.
    await rename(join(workspace, 'package'), join(folder, 'package')).catch(() => undefined)
  } finally {
    await rm(workspace, { recursive: true, force: true })
  }
}

const load = async (): Promise<Validate> => {
  const entry = join(folder, 'package', 'dist', 'npm', 'index.js')
  if (!existsSync(entry)) await fetchPackage()
  const loaded: { readonly default: Validate } = await import(pathToFileURL(entry).href)
  return loaded.default
}

let validator: Promise<Validate> | undefined

/** Findings of the Open XML SDK in a Word file, one line each; none when the file is valid. */
export const schemaFindings = async (bytes: Uint8Array): Promise<readonly string[]> => {
  validator ??= load()
  const validate = await validator
  const findings = await validate(bytes, 'docx', OFFICE)
  return findings.map(
    ({ description, path }) => `${path?.partUri ?? ''} ${path?.xpath ?? ''}: ${description}`
  )
}
