import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import SqliteDatabase from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { withFolder } from '../../tests/support/workspace.ts'
import { openWorkspace } from '../core/store/file/open.ts'
import { main } from './main.ts'

type Answer = { readonly code: number; readonly out: string; readonly error: string }

/** A command in this process, whose folder is not the test's: its paths are whole. */
const piano = async (
  folder: string,
  words: readonly string[],
  environment: Record<string, string> = {},
  input = ''
): Promise<Answer> => {
  const written = { out: '', error: '' }
  const code = await main(words, {
    environment: { PIANO_HOME: join(folder, 'home'), LC_ALL: 'it_IT.UTF-8', ...environment },
    input: () => Readable.from([Buffer.from(input)]),
    out: text => {
      written.out += text
    },
    error: text => {
      written.error += text
    }
  })
  return { code, ...written }
}

/** The same as a program of its own, whose folder is the test's. */
const spawned = (folder: string, words: readonly string[], input = ''): Promise<Answer> =>
  new Promise(resolve => {
    const env = { ...process.env, PIANO_HOME: join(folder, 'home'), LC_ALL: 'it_IT.UTF-8' }
    const program = fileURLToPath(new URL('index.ts', import.meta.url))
    const child = execFile(
      process.execPath,
      [program, ...words],
      { env, cwd: folder },
      (failure, out, error) => resolve({ code: failure === null ? 0 : Number(failure.code), out, error })
    )
    child.stdin?.end(input)
  })

/** The one JSON object on standard output. */
const json = async (
  folder: string,
  words: readonly string[],
  environment?: Record<string, string>,
  input?: string
) => {
  const { code, out } = await piano(folder, [...words, '--json'], environment, input)
  expect(out.trimEnd()).not.toContain('\n')
  const answer = JSON.parse(out) as Record<string, unknown>
  expect(code).toBe(answer['ok'] === true ? 0 : 1)
  return answer
}

describe('the command line', () => {
  it('makes, fills, lists, undoes, redoes and checks a workspace, one JSON object a command', async () => {
    await withFolder(async folder => {
      const file = join(folder, 'a.piano')
      expect(await json(folder, ['create', file, '--city', 'Sousse', '--language', 'fr'])).toMatchObject({
        ok: true,
        language: 'fr'
      })
      const operations = join(folder, 'operations.json')
      writeFileSync(
        operations,
        JSON.stringify([{ op: 'create', type: 'stakeholder', fields: { name: 'Forum', 'name@ar': 'منتدى' } }])
      )
      const made = await json(folder, ['commit', file, operations, '--label', 'Premier acteur'])
      expect(made).toMatchObject({ ok: true, created: [{ type: 'stakeholder' }] })
      expect(await json(folder, ['list', file, 'stakeholder'])).toMatchObject({
        count: 1,
        records: [{ name: 'Forum', 'name@ar': 'منتدى' }]
      })
      const live = (await json(folder, ['list', file, 'stakeholder']))['records'] as readonly object[]
      expect(Object.keys(live[0] ?? {})).toEqual(expect.not.arrayContaining(['rowHash', 'deletedAt']))
      expect(await json(folder, ['list', file, 'stakeholder', '--deleted'])).toMatchObject({
        records: [{ name: 'Forum', deletedAt: null }]
      })
      expect(await json(folder, ['list', file, 'translation'])).toMatchObject({ ok: true })
      expect(await json(folder, ['undo', file])).toMatchObject({ ok: true, undone: made['stamp'], left: [] })
      expect(await json(folder, ['list', file, 'stakeholder'])).toMatchObject({ count: 0 })
      expect(await json(folder, ['redo', file])).toMatchObject({ ok: true, kind: 'redo' })
      expect(await json(folder, ['search', file, 'FORUM'])).toMatchObject({
        count: 1,
        hits: [{ type: 'stakeholder' }]
      })
      expect(await json(folder, ['history', file])).toMatchObject({ ok: true, count: 4 })
      const unknown = '01a2031f-0000-7000-8000-000000000000'
      expect(await json(folder, ['history', file, '--record', unknown])).toMatchObject({
        code: 'RECORD_UNKNOWN'
      })
      expect(await json(folder, ['validate', file])).toMatchObject({ ok: true, problems: [] })
      expect(await json(folder, ['backup', file, join(folder, 'copy.piano')])).toMatchObject({ ok: true })
    })
  })

  it('says in the reader’s language what is wrong, with a code for programs', async () => {
    await withFolder(async folder => {
      const missing = join(folder, 'none.piano')
      const french = await json(folder, ['info', missing], { LC_ALL: 'fr_FR.UTF-8' })
      expect(french).toMatchObject({ ok: false, code: 'WORKSPACE_MISSING' })
      expect(french['message']).toContain('fichier')
      const { code, out, error } = await piano(folder, ['info', missing])
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(error).toContain('Il file non si trova')
      expect(error).not.toContain('    at ')
    })
  })

  it.each([
    ['an unknown command', ['frobnicate'], 'USAGE'],
    ['no command', [], 'USAGE'],
    ['a missing option', ['create', 'x.piano', '--city', 'A'], 'USAGE'],
    ['an unknown language', ['create', 'x.piano', '--city', 'A', '--language', 'xx'], 'LANGUAGE_UNKNOWN'],
    [
      'an unknown sample',
      ['create', 'x.piano', '--city', 'A', '--language', 'it', '--sample', 'oz'],
      'USAGE'
    ],
    [
      'a country that there is not',
      ['create', 'x.piano', '--city', 'A', '--language', 'it', '--country', 'Atlantide'],
      'USAGE'
    ],
    ['half a document command', ['document', 'x.piano'], 'USAGE'],
    ['an unknown kind', ['list', 'x.piano', 'unicorn'], 'UNKNOWN_TYPE'],
    ['a wrong port', ['serve', '--port', '99999999'], 'USAGE']
  ])('refuses %s', async (_, words, code) => {
    await withFolder(async folder => {
      expect(await json(folder, words)).toMatchObject({ ok: false, code })
    })
  })

  it('puts a kept backup back where nothing is, and says that nothing was asked for without a command', async () => {
    await withFolder(async folder => {
      const file = join(folder, 'a.piano')
      await json(folder, ['create', file, '--city', 'A', '--language', 'en'])
      const home = join(folder, 'home')
      const workspace = await openWorkspace(file, { home })
      const { path, sha256 } = await workspace.backup('byHand')
      await workspace.close()
      const back = join(folder, 'back.piano')
      expect(await json(folder, ['restore', path, back])).toMatchObject({ ok: true, file: back, sha256 })
      expect(await json(folder, ['validate', back])).toMatchObject({ ok: true, problems: [] })
      expect(await json(folder, ['restore', path, back])).toMatchObject({ code: 'WORKSPACE_EXISTS' })
      expect(await json(folder, [])).toMatchObject({ code: 'USAGE', details: { problem: 'noCommand' } })
    })
  })

  it('refuses operations that are no JSON or no operations, and names the place', async () => {
    await withFolder(async folder => {
      const file = join(folder, 'a.piano')
      await json(folder, ['create', file, '--city', 'A', '--language', 'en'])
      const operations = join(folder, 'operations.json')
      const commit = () => json(folder, ['commit', file, operations, '--label', 'x'])
      expect(await commit()).toMatchObject({ code: 'FILE_MISSING' })
      writeFileSync(operations, '{')
      expect(await commit()).toMatchObject({ code: 'OPERATIONS_INVALID', details: { problem: 'notJson' } })
      writeFileSync(operations, '[{"op":"create","type":"department","fields":{"name":"A"}},{"op":"paint"}]')
      expect(await commit()).toMatchObject({ code: 'OPERATIONS_INVALID', details: { at: '1.op' } })
      expect(await json(folder, ['list', file, 'department'])).toMatchObject({ count: 0 })
    })
  })

  it('reads operations of any length from what is given to it', async () => {
    await withFolder(async folder => {
      const file = join(folder, 'a.piano')
      await json(folder, ['create', file, '--city', 'A', '--language', 'en'])
      const fields = { name: 'A', responsibilities: 'x'.repeat(200_000) }
      const input = JSON.stringify([{ op: 'create', type: 'department', fields }])
      const answer = await json(folder, ['commit', file, '-', '--label', 'x'], {}, input)
      expect(answer).toMatchObject({ ok: true, changed: [{ type: 'department' }] })
    })
  })

  it('makes a document, and leaves a workspace alone whose name is given for it', async () => {
    await withFolder(async folder => {
      const file = join(folder, 'a.piano')
      await json(folder, ['create', file, '--city', 'A', '--language', 'en', '--country', 'Italie'])
      const out = join(folder, 'annex.docx')
      expect(await json(folder, ['document', file, 'roadmapAnnex', out, '--language', 'ar'])).toMatchObject({
        ok: true,
        file: out
      })
      expect(existsSync(out)).toBe(true)
      const more = (...words: readonly string[]) =>
        json(folder, ['document', file, 'roadmapAnnex', out, '--language', 'it', ...words])
      expect(await more('--option', 'annex=B', 'proposal=n. 1=2')).toMatchObject({ ok: true })
      expect(await more('--option', 'letter=B')).toMatchObject({ code: 'DOCUMENT_OPTION_INVALID' })
      expect(await more('--option', 'annex')).toMatchObject({ code: 'USAGE' })
      const nobody = '01a2031f-0000-7000-8000-000000000000'
      expect(await more('--about', nobody)).toMatchObject({ code: 'RECORD_UNKNOWN', details: { id: nobody } })
      const before = readFileSync(file)
      const answer = await json(folder, ['document', file, 'roadmapAnnex', file, '--language', 'en'])
      expect(answer).toMatchObject({ code: 'WORKSPACE_EXISTS' })
      expect(readFileSync(file).equals(before)).toBe(true)
      expect(await json(folder, ['info', file])).toMatchObject({ city: { country: 'IT' } })
    })
  })

  it('makes no document out of records that the disk garbled', async () => {
    await withFolder(async folder => {
      const file = join(folder, 'a.piano')
      await json(folder, ['create', file, '--city', 'A', '--language', 'en'])
      const sqlite = new SqliteDatabase(file)
      sqlite.exec(`UPDATE "roadmap" SET "title" = 'Another'`)
      sqlite.close()
      const out = join(folder, 'annex.docx')
      expect(await json(folder, ['document', file, 'roadmapAnnex', out, '--language', 'it'])).toMatchObject({
        code: 'RECORDS_DAMAGED',
        details: { type: 'roadmap' }
      })
      expect(existsSync(out)).toBe(false)
    })
  })

  it('is a program that reads a pipe of any length, names files from its folder, and ends with a code', async () => {
    await withFolder(async folder => {
      const made = await spawned(folder, ['create', 'a.piano', '--city', 'A', '--language', 'en', '--json'])
      expect(JSON.parse(made.out)).toMatchObject({ ok: true, file: join(folder, 'a.piano') })
      const fields = { name: 'A', responsibilities: 'x'.repeat(200_000) }
      const input = JSON.stringify([{ op: 'create', type: 'department', fields }])
      const filled = await spawned(folder, ['commit', 'a.piano', '-', '--label', 'x', '--json'], input)
      expect(JSON.parse(filled.out)).toMatchObject({ ok: true, changed: [{ type: 'department' }] })
      const missing = await spawned(folder, ['info', 'none.piano'])
      expect(missing).toMatchObject({ code: 1, out: '' })
      expect(missing.error).toContain('Il file non si trova')
    })
  })

  it('helps without a home folder that can be written', async () => {
    await withFolder(async folder => {
      writeFileSync(join(folder, 'home'), 'a file where the folder should be')
      const { code, out } = await piano(folder, ['--help'])
      expect([code, out.includes('piano')]).toEqual([0, true])
      expect(await json(folder, ['info', join(folder, 'none')])).toMatchObject({ code: 'WORKSPACE_MISSING' })
    })
  })

  it('goes on where a person says that nobody has the file open any more, or that the clock is right', async () => {
    await withFolder(async folder => {
      const file = join(folder, 'a.piano')
      await json(folder, ['create', file, '--city', 'A', '--language', 'it'])
      const note = { host: 'PC-3', user: 'maria', pid: 1, since: '2026-01-01T08:00:00.000Z' }
      writeFileSync(join(folder, '.a.piano.lock'), JSON.stringify(note))
      const refused = await json(folder, ['info', file])
      expect(refused).toMatchObject({ ok: false, code: 'WORKSPACE_IN_USE' })
      expect(refused['message']).toContain('maria (PC-3)')
      expect(await json(folder, ['info', file, '--take-over', '--trust-clock'])).toMatchObject({ ok: true })
    })
  })

  it('compares digits in a dry run too', async () => {
    await withFolder(async folder => {
      const [file, other, bundle] = ['a.piano', 'b.piano', 'a.pianocomune'].map(name => join(folder, name))
      await json(folder, ['create', file ?? '', '--city', 'A', '--language', 'en'])
      await json(folder, ['create', other ?? '', '--city', 'B', '--language', 'en'])
      const { fingerprint } = await json(folder, ['key', file ?? ''])
      await json(folder, ['export-bundle', file ?? '', bundle ?? ''])
      const dryRun = (digits: string) =>
        json(folder, ['import-bundle', other ?? '', bundle ?? '', '--dry-run', '--trust', digits])
      expect(await dryRun('11111 11111 11111 11111 11111 11111')).toMatchObject({
        code: 'FINGERPRINT_MISMATCH'
      })
      expect(await dryRun(String(fingerprint).replaceAll(' ', ''))).toMatchObject({ ok: true, dryRun: true })
    })
  })

  it('helps in the reader’s language, and takes what stands after -- for words', async () => {
    await withFolder(async folder => {
      const help = await piano(folder, ['create', '--help'], { LC_ALL: 'fr_FR.UTF-8' })
      expect(help).toMatchObject({ code: 0, error: '' })
      expect(help.out).toContain('Utilisation\u202f: piano create')
      expect(help.out).not.toContain('display help')
      const wrong = await piano(folder, ['info'], { LC_ALL: 'fr_FR.UTF-8' })
      expect(wrong).toMatchObject({ code: 1, out: '' })
      expect(wrong.error).toContain('Il manque\u202f: file')
      expect(await piano(folder, ['info', '--', '--json'])).toMatchObject({ code: 1, out: '' })
    })
  })

  it('refuses a day that does not exist in PIANO_TODAY', async () => {
    await withFolder(async folder => {
      const answer = await json(folder, ['document', '--list'], { PIANO_TODAY: '2022-02-30' })
      expect(answer).toMatchObject({ ok: false, code: 'DATE_INVALID' })
      expect(await json(folder, ['document', '--list'])).toMatchObject({
        ok: true,
        documents: expect.arrayContaining([
          expect.objectContaining({ kind: 'roadmapAnnex', about: 'roadmap' })
        ])
      })
    })
  })
})
