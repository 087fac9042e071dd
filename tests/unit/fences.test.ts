import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../runner/child.ts'
import { TSC } from '../typecheck.ts'
import { BYSTANDERS, INNOCENT, PLANTED } from './planted-faults.ts'

type Rules = { readonly forbidden: readonly { readonly name: string }[] }
type Cruise = {
  readonly modules: readonly unknown[]
  readonly violations: readonly { readonly from: string; readonly rule: string }[]
}
type CruiseOutput = {
  readonly modules: readonly unknown[]
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[]
  }
}

const require = createRequire(import.meta.url)
const tree = mkdtempSync(join(tmpdir(), 'piano-planted-'))
let cruise: Cruise

/** Biome's own settings, but for the question what git ignores: the planted tree is no repository. */
const withoutGit = (settings: string): string => {
  const { vcs: _, ...rest } = JSON.parse(settings) as { readonly vcs: unknown }
  return JSON.stringify(rest)
}

const plant = (path: string, code: string): void => {
  mkdirSync(dirname(join(tree, path)), { recursive: true })
  writeFileSync(join(tree, path), code)
}

const runCruiser = (): Cruise => {
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const config = join(ROOT, '.dependency-cruiser.cjs')
  const args = [program, '--config', config, '-T', 'json', 'electron', 'renderer', 'shared', 'tests']
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 2 ** 26
  })
  if (stdout === '') throw new Error(stderr)
  const { modules, summary } = JSON.parse(stdout) as CruiseOutput
  return { modules, violations: summary.violations.map(({ from, rule }) => ({ from, rule: rule.name })) }
}

beforeAll(() => {
  for (const [path, code] of Object.entries({ ...BYSTANDERS, ...INNOCENT })) plant(path, code)
  for (const { path, code } of PLANTED) plant(path, code)
  for (const file of ['package.json', 'tsconfig.json', 'shared/tsconfig.json', 'i18next.config.ts'])
    cpSync(join(ROOT, file), join(tree, file))
  plant('biome.json', withoutGit(readFileSync(join(ROOT, 'biome.json'), 'utf8')))
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'), 'dir')
  cruise = runCruiser()
})
afterAll(() => rmSync(tree, { recursive: true, force: true }))

describe('dependency-cruiser', () => {
  it('reads TypeScript at all', () => {
    expect(cruise.modules.length).toBeGreaterThanOrEqual(PLANTED.length)
  })

  it.each(PLANTED)('catches $path as $rule', ({ rule, path }) => {
    expect(cruise.violations).toContainEqual({ from: path, rule })
  })

  it.each(Object.keys({ ...BYSTANDERS, ...INNOCENT }))('has nothing to say about %s', path => {
    expect(cruise.violations.filter(({ from }) => from === path)).toEqual([])
  })

  it('has a planted fault for each of its rules', () => {
    const rules = (require(join(ROOT, '.dependency-cruiser.cjs')) as Rules).forbidden.map(({ name }) => name)
    expect(new Set(PLANTED.map(({ rule }) => rule))).toEqual(new Set(rules))
  })
})

describe('the compiler in shared', () => {
  it.each([
    ['the page', 'export const title = document.title\n', 'document'],
    ['Node', "import { readFileSync } from 'node:fs'\nexport const read = readFileSync\n", 'node:fs'],
    ['a global of Node', 'export const here = process.cwd()\n', 'process']
  ])('knows nothing of %s', (_, code, word) => {
    plant('shared/planted.ts', code)
    const args = [join(ROOT, TSC), '-p', 'shared', '--noEmit', '--pretty', 'false']
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: tree, encoding: 'utf8' })
    rmSync(join(tree, 'shared/planted.ts'))
    expect(status).not.toBe(0)
    expect(
      stdout
        .split('\n')
        .filter(line => line.includes('planted.ts'))
        .join('\n')
    ).toContain(word)
  })
})

const lint = (path: string, code: string): { status: number | null; output: string } => {
  plant(path, code)
  const args = [join(ROOT, 'node_modules/@biomejs/biome/bin/biome'), 'lint', '--error-on-warnings', path]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: tree, encoding: 'utf8' })
  rmSync(join(tree, path))
  return { status, output: stdout + stderr }
}

describe('Biome', () => {
  it.each([
    ['noExplicitAny', 'shared/planted.ts', 'export const x = (y: any) => y\n'],
    ['noConsole', 'electron/core/planted.ts', "console.log('x')\n"],
    ['noFocusedTests', 'shared/planted.test.ts', "import { it } from 'vitest'\nit.only('x', () => {})\n"],
    ['noSkippedTests', 'shared/planted.test.ts', "import { it } from 'vitest'\nit.skip('x', () => {})\n"],
    ['noNonNullAssertion', 'shared/planted.ts', 'export const x = (y?: string) => y!\n'],
    ['useImportType', 'shared/planted.ts', "import { City } from './city.ts'\nexport type X = City\n"],
    [
      'noNoninteractiveElementInteractions',
      'renderer/planted.tsx',
      'export const X = () => <p onClick={() => {}} onKeyDown={() => {}} />\n'
    ]
  ])('finds %s', (rule, path, code) => {
    const { status, output } = lint(path, code)
    expect(output).toContain(rule)
    expect(status).not.toBe(0)
  })

  it('lets the command line print', () => {
    expect(lint('electron/cli/planted.ts', "console.log('x')\n").status).toBe(0)
  })
})

describe('i18next-cli', () => {
  const words = (code: string): { status: number | null; output: string } => {
    plant('renderer/planted.tsx', code)
    plant('renderer/planted.test.tsx', 'export const X = () => <p>Words of a test</p>\n')
    const args = [join(ROOT, 'node_modules/i18next-cli/dist/esm/cli.js'), 'lint', '--quiet']
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: tree, encoding: 'utf8' })
    for (const path of ['renderer/planted.tsx', 'renderer/planted.test.tsx']) rmSync(join(tree, path))
    return { status, output: stdout + stderr }
  }

  it.each([
    ['words on the screen', 'export const X = () => <Plain>Save it</Plain>\n', 'Save it'],
    ['words that are read out', 'export const X = () => <img alt="The grid" src="x" />\n', 'The grid'],
    [
      'sentences glued together',
      "export const X = ({ t }: Props) => <p>{t('start.due')} {t('start.cycle')}</p>\n",
      'concatenation'
    ]
  ])('finds %s', (_, code, said) => {
    const { status, output } = words(code)
    expect(output).toContain(said)
    expect(output).not.toContain('planted.test.tsx')
    expect(status).toBe(1)
  })

  it('has nothing to say about texts that are asked for', () => {
    const { status } = words("export const X = ({ t }: Props) => <p>{t('start.due')}</p>\n")
    expect(status).toBe(0)
  })
})
