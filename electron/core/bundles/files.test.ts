import { mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { withFolder } from '../../../tests/support/workspace.ts'
import { LIMITS } from './container/limits.ts'
import { readBundleFile, writeBundleFile } from './files.ts'

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

it('A file is written whole, and nothing stays behind when it cannot be', () =>
  withFolder(async folder => {
    await writeBundleFile(join(folder, 'a'), new Uint8Array([1, 2]))
    await expect(writeBundleFile(join(folder, 'none/a'), new Uint8Array())).rejects.toEqual(
      codeOf('FOLDER_MISSING')
    )
    mkdirSync(join(folder, 'b'))
    await expect(writeBundleFile(join(folder, 'b'), new Uint8Array())).rejects.toEqual(
      codeOf('WORKSPACE_EXISTS')
    )
    expect(readdirSync(folder).sort()).toEqual(['a', 'b'])
  }))
