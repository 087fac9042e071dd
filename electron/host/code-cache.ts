import { readdirSync, rmSync, statfsSync, statSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import { makeFolder } from './make-folder.ts'

// What Node has compiled once is kept with the rest of this device: the window waits for the core at every start, and each command is a
// process of its own. It is a convenience: it takes no room that edits and backups may need.

/** Free bytes below which nothing is kept; the code of the program takes a tenth of it. */
const SPARE = 200 * 1024 * 1024

/** Node writes under the final name and a dot with six letters first, and leaves that where the disk is full. */
const UNFINISHED = /\.[A-Za-z0-9]{6}$/
const WRITTEN_BY_NOW = 60_000

const hasRoom = (folder: string): boolean => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize >= SPARE
}

/** Takes away what was not finished; that of a process that writes just now stays. */
const removeUnfinished = (folder: string): void => {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!UNFINISHED.test(name)) continue
    const path = join(folder, name)
    const facts = statSync(path, { throwIfNoEntry: false })
    if (facts?.isFile() === true && Date.now() - facts.mtimeMs > WRITTEN_BY_NOW) rmSync(path, { force: true })
  }
}

/** Keeps compiled code in `code` of the home folder, where that can be made and has room. Says whether it does. Fails for nothing. */
export const keepCode = (home: string): boolean => {
  try {
    const folder = join(home, 'code')
    makeFolder(folder)
    removeUnfinished(folder)
    if (!hasRoom(folder)) return false
    module.enableCompileCache?.(folder)
    return true
  } catch {
    return false
  }
}
