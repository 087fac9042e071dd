import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { newFolder } from '../../../tests/support/workspace.ts'
import { createDraftStore } from './drafts.ts'

const home = newFolder()
afterAll(() => rmSync(home, { recursive: true, force: true }))

const ONE = '01990000-0000-7000-8000-000000000001'
const OTHER = '01990000-0000-7000-8000-000000000002'

test('Drafts outlive the core, each workspace by itself, until they are taken away.', () => {
  createDraftStore(home).keep(ONE, { 'action/x/endDate': { text: '31/2/2027', seen: null } })
  createDraftStore(home).keep(ONE, {
    'action/x/title': { text: 'Sportello', value: 'Sportello', seen: 'Ufficio' }
  })
  expect(createDraftStore(home).list(ONE)).toEqual({
    'action/x/endDate': { text: '31/2/2027', seen: null },
    'action/x/title': { text: 'Sportello', value: 'Sportello', seen: 'Ufficio' }
  })
  expect(createDraftStore(home).list(OTHER)).toEqual({})
  createDraftStore(home).keep(ONE, { 'action/x/title': null })
  expect(Object.keys(createDraftStore(home).list(ONE))).toEqual(['action/x/endDate'])
  expect(readFileSync(join(home, `drafts-${ONE}.json`), 'utf8')).not.toContain('Sportello')
})

test.skipIf(process.platform === 'win32')('Nobody else on this computer reads them.', () => {
  createDraftStore(home).keep(OTHER, { 'action/x/title': { text: 'Sportello' } })
  expect(statSync(join(home, `drafts-${OTHER}.json`)).mode & 0o077).toBe(0)
})

test('One draft that does not read takes no other along.', () => {
  const id = '01990000-0000-7000-8000-000000000003'
  const path = join(home, `drafts-${id}.json`)
  createDraftStore(home).keep(id, { 'action/x/title': { text: 'Sportello' } })
  writeFileSync(
    path,
    JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), 'action/y/title': { text: true } })
  )
  createDraftStore(home).keep(id, { 'action/z/title': { text: 'Rete' } })
  expect(createDraftStore(home).list(id)).toEqual({
    'action/x/title': { text: 'Sportello' },
    'action/z/title': { text: 'Rete' }
  })
})

test('What could not be kept is not said to be.', () => {
  const id = '01990000-0000-7000-8000-000000000004'
  mkdirSync(join(home, `drafts-${id}.json`))
  expect(() => createDraftStore(home).keep(id, { 'action/x/title': { text: 'Sportello' } })).toThrow()
  expect(createDraftStore(home).list(id)).toEqual({})
})
