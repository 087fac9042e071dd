import { existsSync, readFileSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { download } from './download.ts'

/** Electron gives up after this many milliseconds without a byte (issue 2, step 1). */
const STALL = 15_000

/** The Electron program of this checkout, or undefined when its runtime was never fetched. */
export const installedRuntime = (root: string): string | undefined => {
  const folder = join(root, 'node_modules/electron')
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return join(override, executableName())
  try {
    const path = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'))
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

/**
 * Fetches Electron's runtime to where its own installer would put it. Electron ≥ 42 has no install script, and its own
 * download neither shows progress nor ends when the network is silent. Checksums come with the npm package.
 * Throws when it cannot be had.
 */
export const fetchRuntime = async (
  root: string,
  onProgress: (received: number, total: number | undefined) => void,
  signal: AbortSignal
): Promise<string> => {
  const folder = join(root, 'node_modules/electron')
  const { version } = await readJson<{ version: string }>(join(folder, 'package.json'))
  const checksums = await readJson<Record<string, string>>(join(folder, 'checksums.json'))
  const { downloadArtifact } = await import('@electron/get')
  const { extract } = await import('@electron-internal/extract-zip')
  const zip = await downloadArtifact({
    version,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
    checksums,
    downloader: {
      download: (url, target) => download(url, target, { stallAfter: STALL, signal, onProgress })
    }
  })
  const dist = join(folder, 'dist')
  await rm(dist, { recursive: true, force: true })
  await extract(zip, { dir: dist })
  // Electron's own mark that the runtime is there; written last.
  await writeFile(join(folder, 'path.txt'), executableName())
  return join(dist, executableName())
}

const executableName = (): string => {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

const readJson = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, 'utf8')) as T
