import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')

export type ChildResult = { readonly code: number; readonly output: string }
type ChildOptions = {
  /** Show the output while it comes, too; otherwise it is only returned. */
  readonly show?: boolean
  readonly env?: Readonly<Record<string, string>>
  /** Milliseconds after which the child and its children are ended. */
  readonly timeout?: number
}

/** Runs a program in the repository's root and waits for its end; a program that cannot be started has code 127. */
export const run = (
  command: string,
  args: readonly string[],
  options: ChildOptions = {}
): Promise<ChildResult> => {
  return new Promise(done => {
    const child = spawn(command, [...args], {
      cwd: ROOT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that a timeout ends the whole tree (xvfb-run, Chromium) and nothing else.
      detached: process.platform !== 'win32'
    })
    const parts: Buffer[] = []
    let late = false
    const timer = setTimeout(() => {
      late = true
      endTree(child.pid)
    }, options.timeout ?? 1_500_000)
    const end = () => endTree(child.pid)
    process.once('exit', end)
    child.stdout.on('data', (part: Buffer) => take(part, process.stdout))
    child.stderr.on('data', (part: Buffer) => take(part, process.stderr))
    child.on('error', error => finish(127, String(error)))
    child.on('close', code => finish(late ? 124 : (code ?? 1), late ? '\nEnded: it took too long.\n' : ''))

    function take(part: Buffer, to: NodeJS.WriteStream): void {
      parts.push(part)
      if (options.show) to.write(part)
    }
    function finish(code: number, more: string): void {
      clearTimeout(timer)
      process.off('exit', end)
      done({ code, output: Buffer.concat(parts).toString('utf8') + more })
    }
  })
}

/** Runs a TypeScript or JavaScript file of the repository with the Node that runs us (24, never the machine's own). */
export const runNode = (args: readonly string[], options: ChildOptions = {}): Promise<ChildResult> =>
  run(process.execPath, args, options)

const endTree = (pid: number | undefined): void => {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
