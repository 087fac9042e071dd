import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { installationOf } from '../../device/devices.ts'
import { lockPath } from './lock.ts'
import { openWorkspace } from './open.ts'

const NOTE = { host: 'OTHER-PC', user: 'maria', pid: 1, since: '2026-01-01T08:00:00.000Z', workspace: 'w' }

it('a note of another computer is told as it is, and what stands behind it can be read, or written by who knows better', async () => {
  await withWorkspace(async (workspace, { path, home }) => {
    await workspace.close()
    writeFileSync(lockPath(path), JSON.stringify(NOTE))
    await expect(openWorkspace(path, { home })).rejects.toMatchObject({
      code: 'WORKSPACE_IN_USE',
      details: { host: 'OTHER-PC', user: 'maria', since: NOTE.since, workspace: 'w', note: true }
    })
    const reader = await openWorkspace(path, { home, readOnly: true })
    expect(await reader.read.selectFrom('city').select('id').execute()).toHaveLength(1)
    await reader.close()
    expect(JSON.parse(readFileSync(lockPath(path), 'utf8'))).toEqual(NOTE)
    const writer = await openWorkspace(path, { home, takeOver: true })
    await createOne(writer, 'department', { name: 'A' })
    await writer.close()
    await (await openWorkspace(path, { home })).close()
  })
})

it('a computer that was given another name knows its own note', async () => {
  await withWorkspace(async (workspace, { path, home }) => {
    await createOne(workspace, 'department', { name: 'A' })
    const note = JSON.parse(readFileSync(lockPath(path), 'utf8'))
    await workspace.close()
    const installation = installationOf(home)
    expect(installation).toMatch(/^[0-9a-f-]{36}$/)
    writeFileSync(lockPath(path), JSON.stringify({ ...note, host: 'OLD-NAME', installation }))
    await (await openWorkspace(path, { home })).close()
  })
})

it('is not written through a link, nor stopped by a folder, and is no note when it is neither', async () => {
  await withWorkspace(async (workspace, { path, home, folder }) => {
    await workspace.close()
    const precious = join(folder, 'precious')
    writeFileSync(precious, 'mine')
    symlinkSync(precious, lockPath(path))
    const first = await openWorkspace(path, { home })
    expect(lstatSync(lockPath(path)).isFile()).toBe(true)
    await first.close()
    expect(readFileSync(precious, 'utf8')).toBe('mine')

    mkdirSync(lockPath(path))
    const second = await openWorkspace(path, { home })
    await createOne(second, 'department', { name: 'A' })
    await second.close()
    expect(readdirSync(lockPath(path))).toEqual([])
  })
})

it('leaves alone the note that another one wrote meanwhile', async () => {
  await withWorkspace(async (workspace, { path }) => {
    writeFileSync(lockPath(path), JSON.stringify(NOTE))
    await workspace.close()
    expect(JSON.parse(readFileSync(lockPath(path), 'utf8'))).toEqual(NOTE)
  })
})

it('a note that was not written by the program is shown in one short line, and its time only when it is one', async () => {
  await withWorkspace(async (workspace, { path, home }) => {
    await workspace.close()
    const told = async (note: object) => {
      writeFileSync(lockPath(path), JSON.stringify({ ...NOTE, ...note }))
      return openWorkspace(path, { home }).then(
        () => null,
        error => error.details
      )
    }
    const wild = `PC\u001b[2J\r\n\u202egnp\u2028${'x'.repeat(500)}`
    const { host, user, workspace: id } = await told({ host: wild, user: wild, workspace: wild })
    for (const shown of [host, user, id]) {
      expect(shown).toMatch(/^PC \[2J gnp x+$/)
      expect(shown.length).toBeLessThanOrEqual(80)
    }
    expect(await told({ since: '2026-01-01T99:99:99.000Z' })).toMatchObject({ since: '' })
    expect(await told({ since: 'yesterday\u001b[31m' })).toMatchObject({ since: '' })
    expect(await told({})).toMatchObject({ since: NOTE.since })
  })
})
