import { mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder and those it lies in. Node's own way never comes back where the system says of a place in an existing folder that it is
 * not there (`/proc`). `mode` is that of the last one. Throws what the system says.
 */
export const makeFolder = (path: string, mode = 0o777): void => {
  const place = resolve(path)
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory() === true) return
  const outer = dirname(place)
  if (outer !== place) makeFolder(outer)
  try {
    mkdirSync(place, { mode })
  } catch (error) {
    // Another process was first.
    if (statSync(place, { throwIfNoEntry: false })?.isDirectory() !== true) throw error
  }
}
