import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../runner/child.ts'

/** Not in the repository: what failed belongs into a test beside the code once it is understood. */
const FOLDER = join(ROOT, 'test-results/torture')

const fileOf = (name: string, folder: string): string =>
  join(folder, `${name.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}.seeds`)

/** Seeds of this torture that have failed here, oldest first. They stay until their file is removed by hand. */
export const keptSeeds = (name: string, folder = FOLDER): readonly string[] => {
  try {
    return readFileSync(fileOf(name, folder), 'utf8').split('\n').filter(Boolean)
  } catch {
    return []
  }
}

/** Keeps a seed that failed. */
export const keepSeed = (name: string, seed: string, folder = FOLDER): void => {
  const seeds = new Set([...keptSeeds(name, folder), seed])
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileOf(name, folder), `${[...seeds].join('\n')}\n`)
}
