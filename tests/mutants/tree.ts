import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../runner/child.ts'
import type { Mutant } from './mutants.ts'

/** What the tests of the core need of the repository. */
const SOURCES = ['electron', 'shared', 'resources', 'tests', 'package.json', 'tsconfig.json']

export type Tree = {
  readonly folder: string
  /** Puts a fault in, runs the work, and takes it out again. Throws where its fragment does not stand exactly once. */
  with<T>(mutant: Mutant, work: () => Promise<T>): Promise<T>
  remove(): void
}

/** Replaces the only place of a fragment. Throws where there is none, or more than one. */
export const mutated = (source: string, { name, file, from, to }: Mutant): string => {
  const [before, after, ...more] = source.split(from)
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`${name}: its fragment does not stand exactly once in ${file}`)
  }
  return `${before}${to}${after}`
}

/** A copy of the sources in a temporary folder: real copies, because a hard link would carry the fault into the repository. */
export const copyTree = (): Tree => {
  const folder = mkdtempSync(join(tmpdir(), 'piano-mutants-'))
  for (const part of SOURCES) cpSync(join(ROOT, part), join(folder, part), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir')
  return {
    folder,
    async with(mutant, work) {
      const path = join(folder, mutant.file)
      const source = readFileSync(path, 'utf8')
      writeFileSync(path, mutated(source, mutant))
      try {
        return await work()
      } finally {
        writeFileSync(path, source)
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}
