import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './child.ts'

/** A program that tests need beside npm's packages: how to find it, and which Debian packages bring it. */
type Program = {
  readonly name: string
  readonly commands: readonly string[]
  readonly debian: readonly string[]
  readonly neededFor: string
}

const PROGRAMS = {
  browser: {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    debian: ['chromium', 'fonts-dejavu-core', 'fonts-liberation'],
    neededFor: 'the tests in a browser'
  },
  display: {
    name: 'Xvfb',
    commands: ['xvfb-run'],
    debian: ['xvfb', 'xauth', 'libgtk-3-0'],
    neededFor: 'the tests in the Electron shell'
  },
  office: {
    name: 'LibreOffice Writer',
    commands: ['soffice', 'libreoffice'],
    debian: ['libreoffice-writer-nogui'],
    neededFor: 'the tests that lay a document out on pages'
  },
  pdf: {
    name: 'Poppler',
    commands: ['pdfinfo'],
    debian: ['poppler-utils'],
    neededFor: 'the tests that lay a document out on pages'
  }
} as const satisfies Record<string, Program>

/** Finds a command in PATH; undefined where there is none. */
export const findCommand = (names: readonly string[]): string | undefined => {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name)
      if (folder !== '' && existsSync(path)) return path
    }
  }
  return undefined
}

/** The browser that the end-to-end tests drive; `PIANO_CHROMIUM` names another one. */
export const findBrowser = (): string | undefined =>
  process.env.PIANO_CHROMIUM ?? findCommand(PROGRAMS.browser.commands)

/** Number of the first display that is tried. */
export const FIRST_DISPLAY = 99

/** `xvfb-run` with a screen of the smallest laptop we design for (LOOK.md); empty where it is not there. */
export const displayCommand = (from = FIRST_DISPLAY): readonly string[] => {
  const command = findCommand(PROGRAMS.display.commands)
  return command === undefined ? [] : [command, '-a', '-n', String(from), '-s', '-screen 0 1366x768x24']
}

/**
 * Installs the programs that are missing where that is ours to do (root on Debian), and names the others.
 * Answers with one sentence for each program that is still missing.
 */
export const installPrograms = async (say: (line: string) => void): Promise<readonly string[]> => {
  const root = process.getuid?.() === 0
  if (root && isDebian()) {
    const missing = await missingPackages(Object.values(PROGRAMS).flatMap(program => program.debian))
    if (missing.length > 0) await installPackages(missing, say)
  }
  return Object.values(PROGRAMS)
    .filter(program => findCommand(program.commands) === undefined && !namedByHand(program))
    .map(program => `${program.name} is missing (${program.neededFor}): ${howToGet(program)}`)
}

const installPackages = async (packages: readonly string[], say: (line: string) => void): Promise<void> => {
  say(`installing ${packages.join(', ')} with apt-get`)
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: 400_000 }
  const update = await run('apt-get', ['update', '-qq'], quiet)
  const install = await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    quiet
  )
  if (install.code !== 0) say(`apt-get failed:\n${(update.output + install.output).trimEnd()}`)
}

/** The question to dpkg-query: `installed` or something else. */
const STATUS = ['-f=', '{db:Status-Status}'].join('$')

const missingPackages = async (packages: readonly string[]): Promise<readonly string[]> => {
  const states = await Promise.all(packages.map(name => run('dpkg-query', ['-W', STATUS, name])))
  return packages.filter((_, at) => states[at]?.output !== 'installed')
}

const howToGet = (program: Program): string =>
  isDebian() || process.platform === 'linux'
    ? `sudo apt-get install ${program.debian.join(' ')} (Debian, Ubuntu), or your system's package of the same program`
    : `install it and put ${program.commands[0]} into PATH${program.name === 'Chromium' ? ', or name it in PIANO_CHROMIUM' : ''}`

const namedByHand = (program: Program): boolean =>
  program.name === PROGRAMS.browser.name && process.env.PIANO_CHROMIUM !== undefined

const isDebian = (): boolean =>
  existsSync('/etc/debian_version') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
