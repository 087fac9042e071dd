import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { ROOT } from '../runner/child.ts'

export type Host = { readonly address: string; stop(): Promise<void> }
type HostOptions = {
  readonly home: string
  readonly file?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the browser host as a user does (`piano serve [FILE]`) and waits for the address it prints. */
export const startHost = async ({ home, file, env }: HostOptions): Promise<Host> => {
  const args = ['electron/cli/index.ts', 'serve', ...(file === undefined ? [] : [file])]
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, PIANO_HOME: home, ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const said: string[] = []
  child.stderr.on('data', (part: Buffer) => said.push(part.toString('utf8')))
  const address = await new Promise<string>((found, failed) => {
    const timer = setTimeout(() => giveUp('printed no address within 60 seconds'), 60_000)
    createInterface({ input: child.stdout }).on('line', line => {
      said.push(`${line}\n`)
      const match = /http:\/\/127\.0\.0\.1:\d+\/\S*#\S+/.exec(line)
      if (match === null) return
      clearTimeout(timer)
      found(match[0])
    })
    child.on('error', error => giveUp(error.message))
    child.on('exit', code => giveUp(`ended with code ${code}`))
    function giveUp(why: string): void {
      clearTimeout(timer)
      failed(new Error(`the browser host ${why}:\n${said.join('')}`))
    }
  }).catch(async error => {
    await stopChild(child)
    throw error
  })
  return { address, stop: () => stopChild(child) }
}

const stopChild = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(timer)
}
