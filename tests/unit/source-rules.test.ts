import { describe, expect, it } from 'vitest'
import { isTest, type SourceFile, sourceFiles } from './source-files.ts'

const LONGEST = 400
/** Word lists and frozen steps are long by nature. */
const MAY_BE_LONG = /^shared\/i18n\/messages\/|\/migrations\//
/** Put together here, so that this file does not find itself. */
const TYPE_ESCAPE = new RegExp([`as ${'any'}\\b`, `: ${'any'}\\b`, `<${'any'}>`].join('|'))
const COMMENT_ESCAPE = new RegExp(`@ts-(${['ignore', 'expect-error', 'nocheck'].join('|')})`)

const files = sourceFiles()

const tooLong = (all: readonly SourceFile[]): readonly string[] =>
  all
    .filter(({ path }) => !isTest(path) && !MAY_BE_LONG.test(path))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > LONGEST)
    .map(({ path, lines }) => `${path} has ${lines} lines`)

const escapes = (all: readonly SourceFile[]): readonly string[] =>
  all.flatMap(({ path, text }) => {
    const line = text.split('\n').findIndex(one => COMMENT_ESCAPE.test(one) || TYPE_ESCAPE.test(codeOf(one)))
    return line < 0 || isPlanting(path) ? [] : [`${path}:${line + 1}`]
  })

/** A line without its strings and comments: prose may well say ": any". */
const codeOf = (line: string): string =>
  line.replace(/'[^']*'|"[^"]*"/g, "''").replace(/\/\/.*|\/\*.*?(\*\/|$)|^\s*\*.*/g, '')

/** The file whose faults are planted on purpose. */
const isPlanting = (path: string): boolean => path === 'tests/unit/fences.test.ts'

/** Functions are constants; generators have no other form. */
const declared = (all: readonly SourceFile[]): readonly string[] =>
  all.flatMap(({ path, text }) => (/^(export )?(async )?function (?!\*)/m.test(text) ? [path] : []))

/** A file of texts in another language than English; those that gather others bear none themselves. */
const TRANSLATED = /^shared\/i18n\/messages\/(it|fr|ar)\/(kinds\/)?(?!index\.ts)[\w-]+\.ts$/

/** Texts that are not held to the English ones, or not to the forms of their language: a missing one would be seen by a person first. */
const unheld = (all: readonly SourceFile[]): readonly string[] =>
  all.flatMap(({ path, text }) => {
    const [, language = '', kinds] = TRANSLATED.exec(path) ?? []
    if (language === '') return []
    const held =
      kinds === undefined
        ? [`satisfies Translated<typeof english, '${language}'>`]
        : [`satisfies Partial<KindTexts<'${language}'>>`, 'satisfies SameTexts<typeof english>']
    return held.some(ending => text.trimEnd().endsWith(ending)) ? [] : [path]
  })

/** What opens a file to read it: in the core only by files/read-file.ts, which never opens a workspace beside SQLite. */
const READING =
  /\b(readFile|readFileSync|openSync|createReadStream|readSync|copyFile|copyFileSync|cp|cpSync|openAsBlob|opendirSync)\b|\bopen\b[^}]*\} from 'node:fs\/promises'/
const MAY_READ = new Set(['electron/core/files/read-file.ts'])

const readers = (all: readonly SourceFile[]): readonly string[] =>
  all.flatMap(({ path, text }) => {
    if (
      !path.startsWith('electron/core/') ||
      /\.(test|torture)\.ts$|\/testing\//.test(path) ||
      MAY_READ.has(path)
    )
      return []
    const imports =
      text.match(/import \{[^}]*\} from 'node:fs(\/promises)?'|import (\* as )?\w+ from 'node:fs[^']*'/g) ??
      []
    return imports.some(line => READING.test(line) || !line.includes('{')) ? [path] : []
  })

describe('the source', () => {
  it('is found', () => {
    expect(files.length).toBeGreaterThan(20)
  })

  it('has no file that asks to be split', () => {
    expect(tooLong(files)).toEqual([])
  })

  it('has one style of function', () => {
    expect(declared(files)).toEqual([])
  })

  it('holds the texts of every language to the English ones', () => {
    expect(unheld(files)).toEqual([])
  })

  it('opens files to read them in one place', () => {
    expect(readers(files)).toEqual([])
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

  it.each([
    "import { statSync, readFileSync } from 'node:fs'",
    "import {\n  createReadStream,\n  statSync\n} from 'node:fs'",
    "import { open } from 'node:fs/promises'",
    "import * as fs from 'node:fs'",
    "import fs from 'node:fs'"
  ])('see a file that is opened beside SQLite: %s', text => {
    expect(readers([{ path: 'electron/core/areas/x.ts', text }])).toHaveLength(1)
    expect(
      readers([{ path: 'electron/core/areas/x.ts', text: "import { statSync, rmSync } from 'node:fs'" }])
    ).toEqual([])
  })

  it.each([
    ['it/words.ts', '} as const'],
    ['fr/kinds/needs.ts', "} as const satisfies Partial<KindTexts<'it'>>"],
    ['ar/frame.ts', "} as const satisfies Translated<typeof english, 'it'>"]
  ])('see texts that nothing is held to: %s', (file, text) => {
    const path = `shared/i18n/messages/${file}`
    expect(unheld([{ path, text }])).toEqual([path])
  })

  it('see a function that is declared', () =>
    expect(declared([{ path: 'shared/x.ts', text: 'export async function x() {}' }])).toHaveLength(1))

  it.each([
    '/** Ends: none: any file. */',
    ' * none: any file',
    "const x = 'none: any file'",
    'x() // none: any'
  ])('do not mistake prose for a type: %s', text =>
    expect(escapes([{ path: 'shared/x.ts', text }])).toEqual([])
  )
})
