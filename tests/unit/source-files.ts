import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { ROOT } from '../runner/child.ts'

export type SourceFile = { readonly path: string; readonly text: string }

/** Every TypeScript file of the repository's own folders, with `/` in its path on every system. */
export const sourceFiles = (): readonly SourceFile[] => {
  return globSync('{electron,renderer,shared,tests}/**/*.{ts,tsx}', { cwd: ROOT })
    .map(path => ({ path: path.split(sep).join('/'), text: readFileSync(join(ROOT, path), 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

export const isTest = (path: string): boolean =>
  path.startsWith('tests/') || /\.(test|torture)\.tsx?$/.test(path)
