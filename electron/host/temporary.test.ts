import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createOne, withFolder, withWorkspace } from '../../tests/support/workspace.ts'
import { removeLeftovers, temporaryFolderName, temporaryName } from './temporary.ts'
import { writeWhole } from './write-file.ts'

const MODULE = new URL('temporary.ts', import.meta.url).href
const NAMES = `const { temporaryName, temporaryFolderName } = await import('${MODULE}'); console.log([temporaryName(), temporaryFolderName()].join())`

/** Names that a process gave which is gone by now. */
const deadNames = (): readonly [string, string] => {
  const [file = '', folder = ''] = execFileSync(process.execPath, ['--input-type=module', '-e', NAMES], {
    encoding: 'utf8'
  })
    .trim()
    .split(',')
  return [file, folder]
}

it('what a killed process left is taken away, and nothing of others', () =>
  withFolder(async folder => {
    const [file, uploads] = deadNames()
    for (const name of [file, `${file}-journal`, `.${file}.lock`]) writeFileSync(join(folder, name), 'key')
    mkdirSync(join(folder, uploads))
    writeFileSync(join(folder, uploads, 'bundle'), 'x')
    const otherHost = file.replace(/piano-[0-9a-f]{8}/, 'piano-00000000')
    const old = new Date('2020-01-01')
    const stay = [
      temporaryName(),
      temporaryFolderName(),
      otherHost,
      '.piano-x.tmp',
      'piano-ab.piano',
      `a${file}`
    ]
    for (const name of stay) {
      writeFileSync(join(folder, name), 'x')
      utimesSync(join(folder, name), old, old)
    }
    removeLeftovers(folder)
    expect(readdirSync(folder).sort()).toEqual([...stay].sort())
    removeLeftovers(join(folder, 'none'))
  }))

it('they go when a workspace is opened beside them, or a file is written there', async () => {
  await withWorkspace(async (workspace, { folder, reopen }) => {
    const leave = () => writeFileSync(join(folder, deadNames()[0]), 'key')
    const left = () => readdirSync(folder).filter(name => name.includes('.tmp'))
    leave()
    await createOne(workspace, 'department', { name: 'A' })
    await reopen()
    expect(left()).toEqual([])
    leave()
    writeWhole(join(folder, 'annex.docx'), 'x')
    expect(left()).toEqual([])
  })
})
