import { globSync, mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What the build reads. Tests lie beside the code and change nothing in it. */
const SOURCES = '{electron,renderer,shared}/**/*'
const SETTINGS = ['package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.json']
const STAMP = 'out/stamp'
const RESULTS = ['out/main/index.cjs', 'out/preload/index.cjs', 'out/renderer/index.html']

/** True when `out/` is missing, incomplete, or older than anything it is built from. */
export const isBuildStale = (root: string): boolean => {
  const built = modified(join(root, STAMP))
  if (built === undefined || RESULTS.some(file => modified(join(root, file)) === undefined)) return true
  return newestSource(root) > built
}

/**
 * Marks `out/` as built from what lay there at `startedAt` (milliseconds): a file that was saved while the build ran is
 * newer than the mark, and the next start builds again.
 */
export const markBuilt = (root: string, startedAt: number): void => {
  const stamp = join(root, STAMP)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, '')
  utimesSync(stamp, new Date(startedAt), new Date(startedAt))
}

const newestSource = (root: string): number => {
  const found = globSync(SOURCES, { cwd: root }).filter(path => !/\.(test|torture)\.tsx?$/.test(path))
  return Math.max(0, ...[...found, ...SETTINGS].map(path => modified(join(root, path)) ?? 0))
}

const modified = (path: string): number | undefined => {
  const state = statSync(path, { throwIfNoEntry: false })
  // A folder is as new as the last test beside the code; what is deleted shows in whatever imported it.
  return state?.isFile() ? state.mtimeMs : undefined
}
