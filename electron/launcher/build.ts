// Builds main, preload and renderer into out/ and marks what they were built from.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { isBuildStale, markBuilt } from './stale.ts'

export type BuildResult = { readonly ok: boolean; readonly output: string }

/** Runs electron-vite in the repository's root; `output` is what it printed. */
export const build = async (root: string): Promise<BuildResult> => {
  const startedAt = Date.now()
  // A build that breaks off must not look like the one before it.
  rmSync(join(root, 'out/stamp'), { force: true })
  const program = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const child = spawn(process.execPath, [program, 'build'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const parts: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => parts.push(part))
  child.stderr.on('data', (part: Buffer) => parts.push(part))
  const [code] = await once(child, 'close')
  const ok = code === 0
  if (ok) markBuilt(root, startedAt)
  return { ok, output: Buffer.concat(parts).toString('utf8') }
}

/** Builds only when something changed since the last build. */
export const buildIfStale = async (root: string, beforeBuild: () => void): Promise<BuildResult> => {
  if (!isBuildStale(root)) return { ok: true, output: '' }
  beforeBuild()
  return build(root)
}

if (import.meta.main) {
  const { ok, output } = await build(join(import.meta.dirname, '../..'))
  process.stdout.write(output)
  if (!ok) process.exitCode = 1
}
