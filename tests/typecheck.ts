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

/** The errors of an output, each with the lines that explain it, once. */
const errorsOf = (output: string): ReadonlySet<string> => new Set(output.split(/\n(?! )/).filter(Boolean))

if (import.meta.main) {
  const said = new Set<string>()
  for (const project of PROJECTS) {
    const { code, output } = await typecheck(project)
    for (const error of errorsOf(output)) if (!said.has(error)) process.stdout.write(`${error}\n`)
    for (const error of errorsOf(output)) said.add(error)
    if (code === 0) continue
    process.exitCode = 1
    // All others read shared code, and would say its errors and what follows from them again.
    if (project === 'shared') break
  }
}
