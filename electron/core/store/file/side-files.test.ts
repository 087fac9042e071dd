import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { stageBundleFile } from '../../bundles/files.ts'
import { createWorkspace } from './create.ts'
import { writeResult } from './keep-workspace.ts'
import { openWorkspace } from './open.ts'
import { refuseOpenWorkspace } from './open-elsewhere.ts'

const inTheWay = (file: string) => ({ code: 'FILE_IN_THE_WAY', details: { file } })

it('what people saved under the name of a side file is told when the workspace is opened, and left', async () => {
  await withWorkspace(async (workspace, { path, home }) => {
    await workspace.close()
    const before = readFileSync(path)
    const contents = [before, Buffer.from('minutes of the meeting'), Buffer.from([0]), Buffer.alloc(40, 255)]
    for (const rest of ['-journal', '-wal'])
      for (const content of contents.filter(({ length }) => rest === '-wal' || length > 1))
        for (const readOnly of [true, false]) {
          writeFileSync(`${path}${rest}`, content)
          await expect(openWorkspace(path, { home, readOnly })).rejects.toMatchObject(
            inTheWay(`workspace.piano${rest}`)
          )
          expect(readFileSync(`${path}${rest}`).equals(content)).toBe(true)
          expect(readFileSync(path).equals(before)).toBe(true)
          rmSync(`${path}${rest}`)
        }
    // What is empty holds nothing, and nobody waits for an answer about a shared index, which this form has not.
    writeFileSync(`${path}-wal`, '')
    writeFileSync(`${path}-shm`, 'x')
    const again = await openWorkspace(path, { home })
    await createOne(again, 'department', { name: 'A' })
    await again.close()
    expect(readFileSync(`${path}-shm`, 'utf8')).toBe('x')
  })
})

it.skipIf(process.platform === 'win32')(
  'a pipe, a folder or a link under the name of a side file is told at once, at a commit too',
  async () => {
    await withWorkspace(async (workspace, { path, home, folder }) => {
      const precious = join(folder, 'precious')
      writeFileSync(precious, 'mine')
      const makers: readonly ((at: string) => void)[] = [
        at => execFileSync('mkfifo', [at]),
        at => mkdirSync(at),
        at => symlinkSync(precious, at),
        at => symlinkSync(join(folder, 'nothing'), at)
      ]
      const each = async (check: (file: string) => Promise<void>) => {
        for (const rest of ['-journal', '-wal'])
          for (const make of makers) {
            make(`${path}${rest}`)
            await check(`workspace.piano${rest}`)
            rmSync(`${path}${rest}`, { recursive: true })
          }
      }
      await each(async file => {
        await expect(createOne(workspace, 'department', { name: 'A' })).rejects.toMatchObject(inTheWay(file))
      })
      await createOne(workspace, 'department', { name: 'A' })
      await workspace.close()
      await each(async file => {
        await expect(openWorkspace(path, { home })).rejects.toMatchObject(inTheWay(file))
        refuseOpenWorkspace(path)
      })
      expect(readFileSync(precious, 'utf8')).toBe('mine')
    })
  }
)

it('what comes to lie under the name of the journal between two commits is told, and what a commit left there is not', async () => {
  await withWorkspace(async (workspace, { path }) => {
    const journal = `${path}-journal`
    const add = () => createOne(workspace, 'department', { name: 'A' })
    await add()
    await add()
    const own = readFileSync(journal)
    expect(own.length).toBeGreaterThan(12)
    const written = statSync(journal)
    writeFileSync(journal, Buffer.alloc(own.length, 'minutes of the meeting'))
    // As a copying program sets it.
    utimesSync(journal, written.atime, written.mtime)
    await expect(add()).rejects.toMatchObject(inTheWay('workspace.piano-journal'))
    writeFileSync(journal, own)
    await add()
    writeFileSync(`${path}-wal`, 'x')
    await expect(add()).rejects.toMatchObject(inTheWay('workspace.piano-wal'))
    rmSync(`${path}-wal`)
  })
})

it('nothing is saved under a name that is kept for a workspace in the same folder', async () => {
  await withWorkspace(async (workspace, { path, home, folder }) => {
    const bytes = new Uint8Array([1])
    const names = ['-journal', '-wal', '-shm'].map(rest => `${path}${rest}`)
    const refused = expect.objectContaining({
      code: 'NAME_RESERVED',
      details: { workspace: 'workspace.piano' }
    })
    const link = join(folder, 'link.docx')
    for (const name of [...names, join(folder, '.workspace.piano.lock')]) {
      symlinkSync(name, link)
      expect(() => writeResult(link, bytes)).toThrow(refused)
      rmSync(link)
      expect(() => writeResult(name, bytes)).toThrow(refused)
      await expect(stageBundleFile(name, bytes, { replace: true })).rejects.toEqual(refused)
      await expect(workspace.copyTo(name, { replace: true })).rejects.toEqual(refused)
      await expect(createWorkspace(name, { cityName: 'A', language: 'it', home })).rejects.toEqual(refused)
    }
    await workspace.close()
    expect(() => writeResult(names[0] ?? '', bytes)).toThrow(refused)
    writeResult(join(folder, 'minutes-journal'), bytes)
  })
})

it('no workspace is made or copied to where a stranger lies under the name of its side file', async () => {
  await withWorkspace(async (workspace, { home, folder }) => {
    const target = join(folder, 'new.piano')
    writeFileSync(`${target}-journal`, 'minutes')
    const refused = inTheWay('new.piano-journal')
    await expect(workspace.copyTo(target)).rejects.toMatchObject(refused)
    await expect(createWorkspace(target, { cityName: 'A', language: 'it', home })).rejects.toMatchObject(
      refused
    )
    expect(readFileSync(`${target}-journal`, 'utf8')).toBe('minutes')
  })
})
