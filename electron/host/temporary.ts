import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, rmSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

// A temporary file bears who makes it: what a process left that was killed can be told from what another one is writing just now, even
// in a folder that several computers share.

const host = (): string => createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

const OWN =
  /^\.?piano-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}(\.tmp)?(-journal)?$|^\.\.piano-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}\.tmp\.lock$/

/** A process number is given again in time: what is older than this belongs to no process, whatever runs under its number. */
const LONG_DEAD = 24 * 60 * 60 * 1000

/** A free name for a file that will get another one. Short, whatever that is: names have at most 255 bytes. */
export const temporaryName = (): string =>
  `.piano-${host()}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`

/** A free name for a private folder of this process. */
export const temporaryFolderName = (): string => temporaryName().replace(/^\.|\.tmp$/g, '')

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process is one too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const isLeftover = (path: string, name: string): boolean => {
  const match = OWN.exec(name)
  if (match === null || (match[1] ?? match[5]) !== host()) return false
  const pid = Number(match[2] ?? match[6])
  if (!isAlive(pid)) return true
  return pid !== process.pid && Date.now() - statSync(path).mtimeMs > LONG_DEAD
}

/**
 * Takes away what processes of this program on this computer left in a folder when they were killed: a whole workspace with its key may
 * lie there. Never what another process, another computer or another program made. Fails for nothing.
 */
export const removeLeftovers = (folder: string): void => {
  let names: readonly string[]
  try {
    names = readdirSync(folder)
  } catch {
    return
  }
  for (const name of names) {
    const path = join(folder, name)
    try {
      if (isLeftover(path, name)) rmSync(path, { recursive: true, force: true })
    } catch {
      // Gone meanwhile, or not ours to remove.
    }
  }
}
