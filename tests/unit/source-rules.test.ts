import { describe, expect, it } from 'vitest'
import { isTest, type SourceFile, sourceFiles } from './source-files.ts'

const LONGEST = 400
/** Word lists and frozen steps are long by nature. */
const MAY_BE_LONG = /^shared\/i18n\/messages\/|\/migrations\//
/** Put together here, so that this file does not find itself. */
const ESCAPES = [
  `@ts-${'ignore'}`,
  `@ts-${'expect-error'}`,
  `@ts-${'nocheck'}`,
  `as ${'any'}\\b`,
  `: ${'any'}\\b`,
  `<${'any'}>`
]

const files = sourceFiles()

describe('the source', () => {
  it('is found', () => {
    expect(files.length).toBeGreaterThan(20)
  })

  it('has no file that asks to be split', () => {
    expect(tooLong(files)).toEqual([])
  })

  it('has no escape from strict types', () => {
    expect(escapes(files)).toEqual([])
  })
})

describe('the rules about source', () => {
  it('see a file that is too long', () => {
    const long = { path: 'shared/long.ts', text: 'x\n'.repeat(LONGEST + 1) }
    expect(tooLong([long])).toEqual([`shared/long.ts has ${LONGEST + 1} lines`])
  })

  it.each([`const x = y as ${'any'}`, `// @ts-${'ignore'}`, `(x: ${'any'}) => x`])('see %s', text => {
    expect(escapes([{ path: 'shared/x.ts', text }])).toHaveLength(1)
  })

  it('do not mistake a word of prose for a type', () => {
    expect(escapes([{ path: 'shared/x.ts', text: '// as many as there are; in any order' }])).toEqual([])
  })
})

function tooLong(all: readonly SourceFile[]): readonly string[] {
  return all
    .filter(({ path }) => !isTest(path) && !MAY_BE_LONG.test(path))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > LONGEST)
    .map(({ path, lines }) => `${path} has ${lines} lines`)
}

function escapes(all: readonly SourceFile[]): readonly string[] {
  const forbidden = new RegExp(ESCAPES.join('|'))
  return all.flatMap(({ path, text }) => {
    const line = text.split('\n').findIndex(one => forbidden.test(withoutStrings(one)))
    return line < 0 || isPlanting(path) ? [] : [`${path}:${line + 1}`]
  })
}

/** Words inside a string are data: a message may well say ": any". */
function withoutStrings(line: string): string {
  return line.replace(/'[^']*'|"[^"]*"/g, "''")
}

/** The file whose faults are planted on purpose. */
function isPlanting(path: string): boolean {
  return path === 'tests/unit/fences.test.ts'
}
