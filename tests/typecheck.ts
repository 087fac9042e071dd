import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runNode } from './runner/child.ts'

/** One tsconfig for each place where code runs: the folder decides which globals there are (DESIGN.md section 9). */
export const PROJECTS = ['shared', 'electron', 'electron/preload', 'renderer', 'tests'] as const

/**
 * The native compiler. It is a second package because dependency-cruiser reads TypeScript through the compiler's
 * JavaScript interface, which only the versions before 7 have.
 */
const NATIVE = 'node_modules/typescript-native/bin/tsc'
export const TSC = existsSync(join(ROOT, NATIVE)) ? NATIVE : 'node_modules/typescript/bin/tsc'

/** Checks the types of one place; `code` is 0 when they hold. */
export const typecheck = (project: string): ReturnType<typeof runNode> =>
  runNode([TSC, '-p', join(project, 'tsconfig.json'), '--noEmit', '--pretty', 'false'])

if (import.meta.main) {
  for (const project of PROJECTS) {
    const { code, output } = await typecheck(project)
    process.stdout.write(output)
    if (code !== 0) process.exitCode = 1
  }
}
