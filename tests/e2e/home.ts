import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Home = { readonly folder: string; remove(): Promise<void> }

/** A fresh folder for everything the program keeps on this device (`PIANO_HOME`), and for the test's own files. */
export const freshHome = async (): Promise<Home> => {
  const folder = await mkdtemp(join(tmpdir(), 'piano-home-'))
  return {
    folder,
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}
