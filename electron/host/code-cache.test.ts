import { existsSync, mkdirSync, readdirSync, statfsSync, utimesSync, writeFileSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { withFolder } from '../../tests/support/workspace.ts'
import { keepCode } from './code-cache.ts'
import { makeFolder } from './make-folder.ts'

vi.mock('node:fs', async original => {
  const real = await original<typeof import('node:fs')>()
  return { ...real, statfsSync: vi.fn(real.statfsSync) }
})

afterEach(() => vi.restoreAllMocks())

it('takes away what was left unfinished, and keeps nothing where there is little room', async () => {
  await withFolder(async home => {
    const enable = vi.spyOn(module, 'enableCompileCache').mockReturnValue({ status: 0 })
    const inner = join(home, 'code', 'v24-x64')
    mkdirSync(inner, { recursive: true })
    for (const name of ['a1b2c3d4', 'a1b2c3d4.XyZ123', 'b1b2c3d4.AbC456'])
      writeFileSync(join(inner, name), '')
    for (const name of ['a1b2c3d4', 'a1b2c3d4.XyZ123']) utimesSync(join(inner, name), 1, 1)
    vi.mocked(statfsSync).mockReturnValue({ bavail: 10, bsize: 4096 } as ReturnType<typeof statfsSync>)
    expect(keepCode(home)).toBe(false)
    expect(enable).not.toHaveBeenCalled()
    expect(readdirSync(inner).sort()).toEqual(['a1b2c3d4', 'b1b2c3d4.AbC456'])
    vi.mocked(statfsSync).mockReturnValue({ bavail: 1e9, bsize: 4096 } as ReturnType<typeof statfsSync>)
    expect(keepCode(home)).toBe(true)
    expect(enable).toHaveBeenCalledWith(join(home, 'code'))
  })
})

it('a folder that cannot be made is no hindrance, and is answered at once', async () => {
  await withFolder(async folder => {
    writeFileSync(join(folder, 'file'), '')
    expect(keepCode(join(folder, 'file', 'home'))).toBe(false)
    if (existsSync('/proc/self')) expect(keepCode('/proc/nope')).toBe(false)
    makeFolder(join(folder, 'a', 'b', 'c'))
    expect(existsSync(join(folder, 'a', 'b', 'c'))).toBe(true)
  })
})
