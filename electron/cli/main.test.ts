import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { withFolder } from '../../tests/support/workspace.ts'
import { openWorkspace } from '../core/store/open.ts'

const PROGRAM = fileURLToPath(new URL('index.ts', import.meta.url))

type Answer = { readonly code: number; readonly out: string; readonly error: string }

const piano = (
  folder: string,
  words: readonly string[],
  environment: Record<string, string> = {}
): Promise<Answer> =>
  new Promise(resolve => {
    const env = { ...process.env, PIANO_HOME: join(folder, 'home'), LC_ALL: 'it_IT.UTF-8', ...environment }
    execFile(process.execPath, [PROGRAM, ...words], { env }, (failure, out, error) =>
      resolve({ code: failure === null ? 0 : Number(failure.code), out, error })
    )
  })

/** The one JSON object on standard output. */
const json = async (folder: string, words: readonly string[], environment?: Record<string, string>) => {
  const { code, out } = await piano(folder, [...words, '--json'], environment)
  expect(out.trimEnd()).not.toContain('\n')
  const answer = JSON.parse(out) as Record<string, unknown>
  expect(code).toBe(answer['ok'] === true ? 0 : 1)
  return answer
}

// Each command is a process of its own: slow on a busy machine.
describe('the command line', { timeout: 300_000 }, () => {
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
      expect(await json(folder, ['redo', file])).toMatchObject({ ok: true })
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

  it('refuses a day that does not exist in PIANO_TODAY', async () => {
    await withFolder(async folder => {
      const answer = await json(folder, ['document', '--list'], { PIANO_TODAY: '2022-02-30' })
      expect(answer).toMatchObject({ ok: false, code: 'DATE_INVALID' })
      expect(await json(folder, ['document', '--list'])).toMatchObject({
        ok: true,
        documents: expect.arrayContaining([expect.objectContaining({ kind: 'roadmapAnnex' })])
      })
    })
  })
})
