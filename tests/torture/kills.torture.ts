import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { openWorkspace } from '../../electron/core/store/file/open.ts'
import { ROOT } from '../runner/child.ts'
import type { Draw } from './seed.ts'
import { control, torture } from './torture.ts'

// Commands of the command line, killed at the N-th call that changes what is on the disk (where strace is there) or at a random moment.
// What they leave must be as before or as after, and the next start must find nothing lying about.

const CLI = join(ROOT, 'electron/cli/index.ts')
const CALLS = 'pwrite64,write,fsync,fdatasync,rename,unlink,link,ftruncate'
const hasStrace = spawnSync('strace', ['-V']).status === 0

const root = mkdtempSync(join(tmpdir(), 'piano-kills-'))
const template = join(root, 'template')
afterAll(() => rmSync(root, { recursive: true, force: true }))

const runIn = (folder: string, words: readonly string[]) =>
  execFileSync(process.execPath, [CLI, ...words, '--json'], {
    cwd: folder,
    env: { ...process.env, PIANO_HOME: join(folder, 'home'), PIANO_TODAY: '2026-11-22' },
    encoding: 'utf8'
  })

const FORUMS = JSON.stringify(
  [1, 2, 3].map(index => ({ op: 'create', type: 'stakeholder', fields: { name: `Forum ${index}` } }))
)

beforeAll(() => {
  mkdirSync(template)
  writeFileSync(join(template, 'forums.json'), FORUMS)
  runIn(template, ['create', 'a.piano', '--city', 'Bari', '--language', 'it'])
  runIn(template, ['commit', 'a.piano', 'forums.json', '--label', 'before'])
  runIn(template, ['create', 'b.piano', '--city', 'Tunisi', '--language', 'fr'])
  runIn(template, ['export-bundle', 'b.piano', 'b.pianocomune'])
  runIn(template, ['backup', 'a.piano', 'kept.piano'])
  runIn(template, ['document', 'a.piano', 'roadmapAnnex', 'old.docx', '--language', 'it'])
  runIn(template, ['document', 'a.piano', 'roadmapAnnex', 'new.docx', '--language', 'fr'])
  cpSync(join(template, 'old.docx'), join(template, 'annex.docx'))
}, 120_000)

/** Runs a program and kills it at a call or a moment that the case draws. */
const killed = (folder: string, program: readonly string[], { below, oneOf }: Draw): Promise<void> =>
  new Promise((resolve, reject) => {
    const strace = [
      '-f',
      '-qq',
      '-o',
      '/dev/null',
      '-e',
      `trace=${CALLS}`,
      '-e',
      `inject=${CALLS}:signal=KILL:when=${1 + below(oneOf([20, 60, 150]))}`
    ]
    const [command = '', ...words] = hasStrace
      ? ['strace', ...strace, process.execPath, ...program]
      : [process.execPath, ...program]
    const child = spawn(command, words, {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, PIANO_HOME: join(folder, 'home'), PIANO_TODAY: '2026-11-22' }
    })
    const timer = hasStrace ? undefined : setTimeout(() => child.kill('SIGKILL'), 100 + below(1500))
    child.once('error', reject)
    child.once('close', () => {
      clearTimeout(timer)
      resolve()
    })
  })

const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what)
}

const stakeholdersIn = async (folder: string, file: string): Promise<number> => {
  const workspace = await openWorkspace(join(folder, file), { home: join(folder, 'home') })
  try {
    const { problems } = await workspace.validate()
    must(problems.length === 0, `${file}: ${JSON.stringify(problems)}`)
    return (
      await workspace.read.selectFrom('stakeholder').where('deletedAt', 'is', null).select('id').execute()
    ).length
  } finally {
    await workspace.close()
  }
}

const bytesAt = (folder: string, name: string): Buffer | null =>
  existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : null

type Check = (folder: string) => Promise<void> | void

const standing =
  (...counts: readonly number[]): Check =>
  async folder => {
    const count = await stakeholdersIn(folder, 'a.piano')
    must(counts.includes(count), `${count} stakeholders`)
  }

const wholeCopy =
  (name: string): Check =>
  async folder => {
    if (existsSync(join(folder, name)))
      must((await stakeholdersIn(folder, name)) === 3, `${name} is not whole`)
  }

const COMMANDS: Readonly<Record<string, { readonly words: readonly string[]; readonly check: Check }>> = {
  create: {
    words: ['create', 'new.piano', '--city', 'Lecce', '--language', 'it'],
    check: async folder => {
      if (existsSync(join(folder, 'new.piano'))) await stakeholdersIn(folder, 'new.piano')
    }
  },
  commit: { words: ['commit', 'a.piano', 'forums.json', '--label', 'x'], check: standing(3, 6) },
  undo: { words: ['undo', 'a.piano'], check: standing(0, 3) },
  'import-bundle': { words: ['import-bundle', 'a.piano', 'b.pianocomune', '--apply'], check: standing(3) },
  backup: { words: ['backup', 'a.piano', 'copy.piano'], check: wholeCopy('copy.piano') },
  restore: { words: ['restore', 'kept.piano', 'restored.piano'], check: wholeCopy('restored.piano') },
  'export-bundle': {
    words: ['export-bundle', 'a.piano', 'a.pianocomune'],
    check: folder => {
      if (existsSync(join(folder, 'a.pianocomune'))) runIn(folder, ['inspect', 'a.pianocomune'])
    }
  },
  document: {
    words: ['document', 'a.piano', 'roadmapAnnex', 'annex.docx', '--language', 'fr'],
    check: folder => {
      const now = bytesAt(folder, 'annex.docx')
      const whole = ['old.docx', 'new.docx'].some(name =>
        now?.equals(bytesAt(folder, name) ?? Buffer.alloc(0))
      )
      must(whole, 'half a document')
    }
  }
}

const inCopy = async (work: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(root, 'case-'))
  try {
    cpSync(template, folder, { recursive: true })
    await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

for (const [name, { words, check }] of Object.entries(COMMANDS)) {
  torture(`${name}, killed on its way`, 6, draw =>
    inCopy(async folder => {
      await killed(folder, [CLI, ...words, '--json'], draw)
      await check(folder)
      // The next start finds the workspace sound and takes away what was left.
      await stakeholdersIn(folder, 'a.piano')
      const left = readdirSync(folder).filter(file => file.includes('.tmp') || file.endsWith('-journal'))
      must(left.length === 0, `left: ${left.join(' ')}`)
    })
  )
}

const IN_PLACE = `
const { openSync, writeSync } = require('node:fs')
const file = openSync('annex.docx', 'w')
for (let at = 0; at < 80; at += 1) writeSync(file, Buffer.alloc(1000, 'x'))`

control('a document written in place of the old one, killed on its way', 6, draw =>
  inCopy(async folder => {
    await killed(folder, ['-e', IN_PLACE], draw)
    const now = bytesAt(folder, 'annex.docx')
    must(
      now?.length === 80_000 || now?.equals(bytesAt(folder, 'old.docx') ?? Buffer.alloc(0)) === true,
      'half a document'
    )
  })
)
