import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { eachFault, withCalls } from '../../tests/support/faults.ts'
import { withFolder } from '../../tests/support/workspace.ts'
import { writeWhole } from './write-file.ts'

const codeOf = (code: string) => expect.objectContaining({ code })
const modeOf = (path: string) => (statSync(path).mode & 0o7777).toString(8)

/** As many bytes as a small disk holds and more. */
const LARGE = new Uint8Array(300_000).fill(7)

it('writes on where the system took less than it was given', () =>
  withFolder(async folder => {
    const path = join(folder, 'a')
    const short = (name: string, real: (...given: unknown[]) => unknown) =>
      name === 'writeSync'
        ? (file: unknown, bytes: unknown, at: unknown, length: unknown) =>
            real(file, bytes, at, Math.min(Number(length), 1000))
        : real
    await withCalls(short, () => writeWhole(path, LARGE))
    expect(readFileSync(path).equals(LARGE)).toBe(true)
  }))

it.each(['ENOSPC', 'EIO', 'EDQUOT', 'EROFS'])(
  'leaves the old file or the new one, and nothing else, after %s at any call',
  code =>
    withFolder(async folder => {
      const path = join(folder, 'a')
      const calls = await eachFault(
        code,
        () => {
          writeFileSync(path, 'old')
          writeWhole(path, 'new')
        },
        ({ error, calls }) => {
          // Only the last step comes after the name is given: putting the folder on the disk.
          const named = calls.indexOf('renameSync') < calls.length - 1 && calls.includes('renameSync')
          expect(readFileSync(path, 'utf8')).toBe(named ? 'new' : 'old')
          const meaning = {
            ENOSPC: 'DISK_FULL',
            EDQUOT: 'DISK_FULL',
            EIO: 'DISK_FAILED',
            EROFS: 'FOLDER_READ_ONLY'
          }
          expect(error).toEqual(codeOf(meaning[code as keyof typeof meaning]))
          expect(readdirSync(folder)).toEqual(['a'])
        }
      )
      expect(calls).toBeGreaterThan(6)
      expect(readFileSync(path, 'utf8')).toBe('new')
    })
)

it('says so where another program keeps the old file open', () =>
  withFolder(async folder => {
    const path = join(folder, 'a')
    writeFileSync(path, 'old')
    const busy = (name: string, real: (...given: unknown[]) => unknown) =>
      name === 'renameSync'
        ? () => {
            throw Object.assign(new Error('busy'), { code: 'EBUSY' })
          }
        : real
    await expect(withCalls(busy, () => writeWhole(path, 'new'))).rejects.toEqual(codeOf('FILE_BUSY'))
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a'])
  }))

it.skipIf(process.platform === 'win32')(
  'keeps mode and links of what it replaces; what is private is for its owner alone',
  () =>
    withFolder(async folder => {
      const old = process.umask(0o022)
      try {
        const path = join(folder, 'a.docx')
        writeWhole(path, '1')
        expect(modeOf(path)).toBe('644')
        chmodSync(path, 0o664)
        writeWhole(path, '2')
        expect(modeOf(path)).toBe('664')

        mkdirSync(join(folder, 'there'))
        const aim = join(folder, 'there', 'aim.docx')
        writeFileSync(aim, 'old', { mode: 0o640 })
        const link = join(folder, 'link.docx')
        symlinkSync('there/aim.docx', link)
        writeWhole(link, '3')
        expect(lstatSync(link).isSymbolicLink()).toBe(true)
        expect([readFileSync(aim, 'utf8'), modeOf(aim)]).toEqual(['3', '640'])
        // A link to nothing yet: what it names is made.
        symlinkSync('there/new.docx', join(folder, 'dangling'))
        writeWhole(join(folder, 'dangling'), '4')
        expect(readFileSync(join(folder, 'there/new.docx'), 'utf8')).toBe('4')
        expect(readlinkSync(join(folder, 'dangling'))).toBe('there/new.docx')

        const other = join(folder, 'other name')
        linkSync(path, other)
        writeWhole(path, '5')
        expect([readFileSync(path, 'utf8'), readFileSync(other, 'utf8')]).toEqual(['5', '2'])

        const mine = join(folder, 'devices.json')
        writeWhole(mine, '{}', { private: true })
        expect(modeOf(mine)).toBe('600')
      } finally {
        process.umask(old)
      }
    })
)

it.skipIf(process.platform === 'win32')(
  'never takes the place of a folder, a pipe or a device, or follows links for ever',
  () =>
    withFolder(async folder => {
      mkdirSync(join(folder, 'folder'))
      execFileSync('mkfifo', [join(folder, 'pipe')])
      symlinkSync('/dev/null', join(folder, 'device'))
      symlinkSync('round', join(folder, 'round'))
      const names = readdirSync(folder)
      for (const name of ['folder', 'pipe', 'device']) {
        expect(() => writeWhole(join(folder, name), 'x'), name).toThrow(codeOf('WORKSPACE_EXISTS'))
      }
      expect(() => writeWhole(join(folder, 'round'), 'x')).toThrow(codeOf('FOLDER_MISSING'))
      expect(readdirSync(folder)).toEqual(names)
      expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
    })
)

/** A disk of 200 KiB, where this system lets us have one. */
const smallDisk = (): string | null => {
  const folder = mkdtempSync(join(tmpdir(), 'piano-disk-'))
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', folder])
  if (status === 0) return folder
  rmSync(folder, { recursive: true })
  return null
}

it('on a disk that is too small the good document stays, and the person is told', () => {
  const disk = smallDisk()
  // Not every system lets us mount one: the faults above then stand for it.
  if (disk === null) return
  try {
    const path = join(disk, 'annex.docx')
    writeWhole(path, 'good')
    expect(() => writeWhole(path, LARGE)).toThrow(codeOf('DISK_FULL'))
    expect(readFileSync(path, 'utf8')).toBe('good')
    expect(readdirSync(disk)).toEqual(['annex.docx'])
    expect(existsSync(path)).toBe(true)
  } finally {
    spawnSync('umount', [disk])
    rmSync(disk, { recursive: true })
  }
})
