import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MUTANTS } from '../mutants/mutants.ts'
import { mutated } from '../mutants/tree.ts'
import { ROOT } from '../runner/child.ts'

const BY_NAME = MUTANTS.map(one => [one.name, one] as const)

describe('faults that tests must find', () => {
  it.each(BY_NAME)('stand where they can be put in, with tests that are there: %s', (_, mutant) => {
    const source = readFileSync(join(ROOT, mutant.file), 'utf8')
    expect(mutated(source, mutant)).not.toBe(source)
    expect(mutant.tests.filter(path => !existsSync(join(ROOT, path)))).toEqual([])
    expect(mutant.tests).not.toEqual([])
  })

  it('have names of their own', () => {
    expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length)
  })

  it('are not taken for put in where a line is gone, or stands twice', () => {
    const [mutant] = MUTANTS
    if (mutant === undefined) throw new Error('there is none')
    expect(() => mutated('', mutant)).toThrow(mutant.name)
    expect(() => mutated(`${mutant.from}\n${mutant.from}`, mutant)).toThrow(mutant.name)
  })
})
