import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { withWorkspace } from '../../../../tests/support/workspace.ts'
import { writeResult } from './keep-workspace.ts'

const BYTES = new TextEncoder().encode('result')

it('a result takes the place of an older one, never that of a workspace', async () => {
  await withWorkspace(async (workspace, { folder, path }) => {
    const older = join(folder, 'annex.docx')
    writeFileSync(older, 'older')
    writeResult(older, BYTES)
    expect(readFileSync(older, 'utf8')).toBe('result')

    expect(() => writeResult(path, BYTES)).toThrow(
      expect.objectContaining({
        code: 'WORKSPACE_IN_USE',
        details: expect.objectContaining({ host: hostname() })
      })
    )
    await workspace.close()
    const before = readFileSync(path)
    expect(() => writeResult(path, BYTES)).toThrow(expect.objectContaining({ code: 'WORKSPACE_EXISTS' }))
    expect(readFileSync(path).equals(before)).toBe(true)
  })
})

it.each([
  ['FOLDER_MISSING', join('missing', 'annex.docx')],
  ['FOLDER_MISSING', join('file', 'annex.docx')],
  ['WORKSPACE_EXISTS', 'folder'],
  ['NAME_TOO_LONG', 'n'.repeat(300)]
])('says %s of a place that is unfit, and leaves nothing there', async (code, name) => {
  await withWorkspace(async (_, { folder }) => {
    writeFileSync(join(folder, 'file'), '')
    mkdirSync(join(folder, 'folder'))
    const names = readdirSync(folder)
    expect(() => writeResult(join(folder, name), BYTES)).toThrow(expect.objectContaining({ code }))
    expect(readdirSync(folder)).toEqual(names)
  })
})
