import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { withFolder } from '../../tests/support/workspace.ts'
import { readOperations } from './operations-file.ts'

const OPERATIONS = [{ op: 'create', type: 'department', fields: { name: 'Perché 😀' } }]
const TEXT = JSON.stringify(OPERATIONS)

const noInput = () => expect.unreachable('no file is read from standard input')

const read = async (content: string | Uint8Array): Promise<unknown> => {
  let answer: unknown
  await withFolder(async folder => {
    const file = join(folder, 'operations.json')
    writeFileSync(file, content)
    answer = await readOperations(file, noInput).catch(error => ({
      code: error.code,
      details: error.details
    }))
  })
  return answer
}

it('takes UTF-8, with the mark that editors on Windows put before it, too', async () => {
  expect(await read(TEXT)).toEqual(OPERATIONS)
  expect(await read(`\ufeff${TEXT}`)).toEqual(OPERATIONS)
})

it.each([
  ['another encoding', Buffer.from(TEXT.replace('😀', ''), 'latin1'), { problem: 'notUtf8' }],
  ['UTF-16', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), { problem: 'notUtf8' }],
  ['no JSON', '{', { problem: 'notJson' }],
  ['nothing', '', { problem: 'notJson' }],
  ['no list', '{}', { at: '', problem: 'invalid_type' }],
  ['an empty list', '[]', { at: '', problem: 'too_small' }],
  ['an unknown step', `[${TEXT.slice(1, -1)},{"op":"paint"}]`, { at: '1.op', problem: 'invalid_union' }],
  [
    'a key that only seems to be a field',
    TEXT.replace('"name"', '"__proto__":"x","name"'),
    { problem: 'unrecognized_keys', at: '__proto__' }
  ]
])('refuses %s, and says why', async (_, content, details) => {
  expect(await read(content)).toEqual({ code: 'OPERATIONS_INVALID', details })
})

it('refuses what is no file', async () => {
  await withFolder(async folder => {
    mkdirSync(join(folder, 'folder'))
    for (const name of ['missing', 'folder']) {
      await expect(readOperations(join(folder, name), noInput)).rejects.toMatchObject({
        code: 'FILE_MISSING'
      })
    }
  })
})
