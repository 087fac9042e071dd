import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { CORE_FLAGS } from '../host/core-flags.ts'
import { untilEnd } from './child.ts'

/** Runs the program in the browser host until it is stopped; answers with the exit code. */
export const runBrowser = async (
  root: string,
  files: readonly string[],
  onAddress: (address: string) => void
): Promise<number> => {
  const child = spawn(process.execPath, [...CORE_FLAGS, 'electron/cli/index.ts', 'serve', ...files], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  createInterface({ input: child.stdout }).on('line', line => {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line)?.[0]
    if (address === undefined) console.log(line)
    else onAddress(address)
  })
  const { code } = await untilEnd(child)
  return code ?? 1
}

/** Opens an address in the user's browser where there is one to be seen; whoever has none reads the address. */
export const openAddress = (address: string): void => {
  const [command, ...args] = opener()
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

const opener = (): readonly [string, ...string[]] => {
  if (process.platform === 'darwin') return ['open']
  // Not `start`: a shell would read the address.
  return process.platform === 'win32' ? ['rundll32', 'url.dll,FileProtocolHandler'] : ['xdg-open']
}
