import { describe, expect, it } from 'vitest'
import { migrationFile, withSteps } from './migration-file.ts'

describe('the file of a step', () => {
  it('holds the statements, what is to be done by hand, and what older rows are filled with', () => {
    const text = migrationFile(40, {
      statements: ['CREATE TABLE "a" ("b" TEXT)', 'DROP INDEX "c"'],
      byHand: ['"a": the column "d" is gone'],
      filled: { street: ['added', 'more'] }
    })
    expect(text).toContain(
      '// By hand: "a": the column "d" is gone.\nexport const migration = {\n  version: 40,\n'
    )
    expect(text).toContain('statements: `\nCREATE TABLE "a" ("b" TEXT);\nDROP INDEX "c";\n`,\n')
    expect(text).toContain("changes: {\n    street: ['added', 'more']\n  }\n} as const\n")
  })

  const one = `import { migration as one } from './steps/010-one.ts'

export const MIGRATIONS: readonly Migration[] = [one]
`
  const two = `import { migration as one } from './steps/010-one.ts'
import { migration as secondStep } from './steps/020-second-step.ts'

export const MIGRATIONS: readonly Migration[] = [one, secondStep]
`

  it('is listed after the others', () =>
    expect(withSteps(one, ['010-one.ts', '020-second-step.ts'])).toBe(two))

  it('is listed by its new name alone', () =>
    expect(withSteps(two, ['010-one.ts', '020-renamed.ts'])).toBe(
      two.replaceAll('secondStep', 'renamed').replace('second-step', 'renamed')
    ))
})
