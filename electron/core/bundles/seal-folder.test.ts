import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { withWorkspace } from '../../../tests/support/workspace.ts'
import { unpack } from './container/unpack.ts'
import { sealFolder } from './seal-folder.ts'

const OPTIONS = { now: new Date('2026-02-01T08:00:00.000Z'), version: '0.1.0' }
const codeOf = (code: string) => expect.objectContaining({ code })

const prepared = (folder: string): string => {
  const content = join(folder, 'content')
  mkdirSync(join(content, 'data/records'), { recursive: true })
  writeFileSync(join(content, 'data/records/axis.ndjson'), 'anything\n')
  return content
}

it('A prepared folder becomes a signed container with its content as it is', () =>
  withWorkspace(async (workspace, { folder }) => {
    const content = prepared(folder)
    writeFileSync(join(content, 'README.html'), '<p>ciao</p>')
    writeFileSync(join(content, 'header.json'), '{"audience":"public","languages":["fr"]}')
    const { bytes } = await sealFolder(workspace, content, OPTIONS)
    const { header, entries } = unpack(bytes)
    expect(header).toMatchObject({ audience: 'public', languages: ['fr'], sequence: 1, counts: { axis: 1 } })
    expect(Buffer.from(entries.get('data/records/axis.ndjson') ?? []).toString()).toBe('anything\n')
    expect(Buffer.from(entries.get('README.html') ?? []).toString()).toBe('<p>ciao</p>')
  }))

it('Sealed containers take numbers of the ledger, unless they bring their own', () =>
  withWorkspace(async (workspace, { folder }) => {
    const content = prepared(folder)
    const sequences = []
    for (let round = 0; round < 2; round += 1) {
      sequences.push(unpack((await sealFolder(workspace, content, OPTIONS)).bytes).header.sequence)
    }
    writeFileSync(join(content, 'header.json'), '{"sequence":99}')
    sequences.push(unpack((await sealFolder(workspace, content, OPTIONS)).bytes).header.sequence)
    expect(sequences).toEqual([1, 2, 99])
  }))

it.each(['data/records/link.ndjson', 'data/folder', 'header.json', 'README.html'])(
  'A link at %s is refused: nothing outside the folder is read',
  name =>
    withWorkspace(async (workspace, { folder, path }) => {
      const content = prepared(folder)
      symlinkSync(name === 'data/folder' ? folder : path, join(content, name))
      await expect(sealFolder(workspace, content, OPTIONS)).rejects.toEqual(codeOf('BUNDLE_INVALID'))
    })
)

it('A folder without content is refused', () =>
  withWorkspace(async (workspace, { folder }) => {
    await expect(sealFolder(workspace, folder, OPTIONS)).rejects.toEqual(codeOf('FILE_MISSING'))
  }))

it.each(['{', '[]', '{"licence":"\\ud800"}', '{"sequence":1e999}'])(
  'A header that cannot be written is refused: %s',
  text =>
    withWorkspace(async (workspace, { folder }) => {
      const content = prepared(folder)
      writeFileSync(join(content, 'header.json'), text)
      await expect(sealFolder(workspace, content, OPTIONS)).rejects.toEqual(codeOf('BUNDLE_INVALID'))
    })
)

it('Without the record of its city a workspace signs nothing, and says so', () =>
  withWorkspace(async (workspace, { folder }) => {
    const { id } = await workspace.read.selectFrom('city').select('id').executeTakeFirstOrThrow()
    await workspace.commit({ label: 'x', operations: [{ op: 'delete', type: 'city', id }] })
    await expect(sealFolder(workspace, prepared(folder), OPTIONS)).rejects.toEqual(codeOf('RECORD_UNKNOWN'))
  }))
