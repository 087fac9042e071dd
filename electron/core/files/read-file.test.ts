import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { call } from '@orpc/server'
import { expect, it } from 'vitest'
import { openedByAnotherProcess, triedByAnotherProcess } from '../../../tests/support/other-process.ts'
import { createOne, withFolder, withWorkspace } from '../../../tests/support/workspace.ts'
import { readOperations } from '../../cli/operations-file.ts'
import { attachFile } from '../areas/record/attach.ts'
import { workspace as procedures } from '../areas/workspace/procedures.ts'
import { keptBackups } from '../backups/backups.ts'
import { restoreBackup } from '../backups/restore.ts'
import { readBundleFile, stageBundleFile } from '../bundles/files.ts'
import { createCore } from '../serving/core.ts'
import { writeResult } from '../store/file/keep-workspace.ts'
import { openWorkspace } from '../store/file/open.ts'
import { readBytes, readOwn } from './read-file.ts'

const IN_USE = expect.objectContaining({ code: 'WORKSPACE_IN_USE' })

it('the open workspace is not read by any way, whatever name it is chosen by', async () => {
  await withWorkspace(async (workspace, { path, folder }) => {
    const id = await createOne(workspace, 'department', { name: 'A' })
    const [link, twin] = [join(folder, 'link.piano'), join(folder, 'twin.jpg')]
    symlinkSync(path, link)
    linkSync(path, twin)
    const ways: Readonly<Record<string, (name: string) => unknown>> = {
      bundle: readBundleFile,
      attachment: name => attachFile(workspace, { type: 'department', id }, name, null),
      operations: name => readOperations(name, () => process.stdin),
      'bundle over it': name => stageBundleFile(name, new Uint8Array(), { replace: false }),
      'document over it': async name => writeResult(name, new Uint8Array()),
      'own file': async name => readOwn(name),
      'backup to restore': async name => {
        writeFileSync(`${name}.sha256`, '0'.repeat(64))
        restoreBackup(name, join(folder, 'restored.piano'))
      },
      workspace: openWorkspace
    }
    for (const [way, read] of Object.entries(ways)) {
      for (const name of [path, link, twin]) {
        await expect(read(name), `${way} ${name}`).rejects.toEqual(IN_USE)
        expect([way, triedByAnotherProcess(path)]).toEqual([way, 'SQLITE_BUSY'])
      }
    }
  })
})

it('kept backups are listed while one of them is open, which is said of it', () =>
  withFolder(async folder => {
    const home = join(folder, 'home')
    const { context, close } = createCore({ home, version: '0' })
    const city = { city: 'Bari', country: null, language: 'it', department: null, role: null } as const
    await context.session.create(join(folder, 'a.piano'), city)
    const { id } = context.session.workspace()
    const first = await context.session.workspace().backup('byHand')
    await context.session.workspace().backup('import')
    await context.session.open(first.path)
    expect(context.session.workspace().readOnly).toBe(true)
    expect(keptBackups(home, id)).toHaveLength(2)
    const listed = await call(procedures.backups, undefined, { context })
    expect(listed.map(({ occasion, verified }) => [occasion, verified])).toEqual([
      ['import', true],
      ['byHand', null]
    ])
    const target = context.tickets.issue(join(folder, 'b.piano'), 'write')
    const restore = call(procedures.restore, { name: listed[1]?.name ?? '', target }, { context })
    await expect(restore).rejects.toEqual(IN_USE)
    await close()
  }))

it('a workspace that another process has open is no attachment: it would be torn', async () => {
  await withWorkspace(async (workspace, { folder, home }) => {
    const id = await createOne(workspace, 'department', { name: 'A' })
    const other = join(folder, 'other.piano')
    await workspace.copyTo(other)
    expect(openedByAnotherProcess(other, home, 'die')).toBe('opened')
    const link = join(folder, 'link.piano')
    symlinkSync(other, link)
    await expect(attachFile(workspace, { type: 'department', id }, link, null)).rejects.toEqual(IN_USE)
  })
})

it('what is no plain file is not waited for, and what grows is not read', () =>
  withFolder(async folder => {
    mkdirSync(join(folder, 'folder'))
    await expect(readBytes(join(folder, 'folder'))).rejects.toMatchObject({ details: { plain: false } })
    await expect(readBytes(join(folder, 'none'))).rejects.toMatchObject({ code: 'FILE_MISSING', details: {} })
    const path = join(folder, 'a')
    writeFileSync(path, 'a')
    const growing = readBytes(path, () => writeFileSync(path, 'ab'))
    await expect(growing).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  }))
