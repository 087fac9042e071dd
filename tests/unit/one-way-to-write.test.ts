import { describe, expect, it } from 'vitest'
import { isTest, type SourceFile, sourceFiles } from './source-files.ts'

// All writes go through one function of the core (DESIGN.md section 4). Handlers get a type that cannot write; this
// fence stands behind the type, for code that would open a way of its own.
const WRITES =
  /\.\s*(insertInto|updateTable|deleteFrom|replaceInto|mergeInto)\s*\(|\bsql\s*(<[^>]*>)?\s*`\s*(insert|update|delete|replace|drop|alter)\b/i
const MAY_WRITE = /^electron\/core\/store\//

const writers = (all: readonly SourceFile[]): readonly string[] =>
  all
    .filter(({ path, text }) => !isTest(path) && !MAY_WRITE.test(path) && WRITES.test(text))
    .map(({ path }) => path)

describe('only the store', () => {
  it('writes tables', () => {
    expect(writers(sourceFiles())).toEqual([])
  })

  it.each([
    'db.insertInto("city")',
    'trx\n  .updateTable("city")',
    'sql`DELETE FROM city`',
    'sql<City>`update city`'
  ])('would be seen to do so: %s', text =>
    expect(writers([{ path: 'electron/core/areas/start/x.ts', text }])).toHaveLength(1)
  )
})
