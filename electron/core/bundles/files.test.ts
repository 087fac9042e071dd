import { mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { withFolder } from '../../../tests/support/workspace.ts'
import { LIMITS } from './container/limits.ts'
import { readBundleFile, stageBundleFile } from './files.ts'

const codeOf = (code: string) => expect.objectContaining({ code })

it('A file is read as it is', () =>
  withFolder(async folder => {
    writeFileSync(join(folder, 'a'), 'città')
    expect(Buffer.from(await readBundleFile(join(folder, 'a'))).toString()).toBe('città')
  }))

it('What is not there, no plain file or too large is refused before it is read', () =>
  withFolder(async folder => {
    await expect(readBundleFile(join(folder, 'none'))).rejects.toEqual(codeOf('BUNDLE_MISSING'))
    mkdirSync(join(folder, 'folder'))
    await expect(readBundleFile(join(folder, 'folder'))).rejects.toEqual(codeOf('BUNDLE_NOT_A_BUNDLE'))
    writeFileSync(join(folder, 'large'), '')
    truncateSync(join(folder, 'large'), LIMITS.fileBytes + 1)
    await expect(readBundleFile(join(folder, 'large'))).rejects.toEqual(codeOf('BUNDLE_TOO_LARGE'))
  }))

const place = async (path: string, bytes: Uint8Array, replace = false) =>
  (await stageBundleFile(path, bytes, { replace })).place()

it('A file gets its name when it is whole, and nothing stays behind when it cannot be', () =>
  withFolder(async folder => {
    const bytes = new Uint8Array([1, 2])
    const staged = await stageBundleFile(join(folder, 'a'), bytes, { replace: false })
    expect(readdirSync(folder)).not.toContain('a')
    await staged.place()
    await expect(place(join(folder, 'none/a'), bytes)).rejects.toEqual(codeOf('FOLDER_MISSING'))
    // Said before the ledger is written, not when the file gets its name.
    const long = join(folder, 'n'.repeat(300))
    await expect(stageBundleFile(long, bytes, { replace: false })).rejects.toEqual(codeOf('NAME_TOO_LONG'))
    mkdirSync(join(folder, 'b'))
    await expect(place(join(folder, 'b'), bytes, true)).rejects.toEqual(codeOf('WORKSPACE_EXISTS'))
    expect(readdirSync(folder).sort()).toEqual(['a', 'b'])
  }))

it('A file of another content is replaced only where that was asked', () =>
  withFolder(async folder => {
    const path = join(folder, 'a')
    await place(path, new Uint8Array([1]))
    await place(path, new Uint8Array([1]))
    await expect(place(path, new Uint8Array([2]))).rejects.toEqual(codeOf('WORKSPACE_EXISTS'))
    expect([...(await readBundleFile(path))]).toEqual([1])
    await place(path, new Uint8Array([2]), true)
    expect([...(await readBundleFile(path))]).toEqual([2])
  }))
