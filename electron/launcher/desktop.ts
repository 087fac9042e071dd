import { spawn } from 'node:child_process'
import { untilEnd } from './child.ts'

/** Ends of a program that never came up: a missing library, no right to a sandbox, the wrong system. */
const BROKEN_SIGNALS: readonly (string | null)[] = ['SIGTRAP', 'SIGABRT', 'SIGSEGV', 'SIGILL']
const COMING_UP = 5_000

export type DesktopEnd = { readonly started: boolean; readonly code: number }

/** Runs the program in a window of Electron until it is closed. */
export const runDesktop = async (
  electron: string,
  root: string,
  files: readonly string[]
): Promise<DesktopEnd> => {
  const start = performance.now()
  const child = spawn(electron, [root, ...files], { cwd: root, stdio: 'inherit' })
  const { code, signal } = await untilEnd(child)
  const early = performance.now() - start < COMING_UP
  const broken = code === 127 || BROKEN_SIGNALS.includes(signal)
  return { started: !(early && broken), code: code ?? 1 }
}
