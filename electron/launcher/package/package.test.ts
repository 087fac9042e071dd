import { describe, expect, it } from 'vitest'
import { readArguments } from './arguments.ts'
import { FUSES, packageConfig } from './config.ts'
import { controlFile, desktopFile, mimeFile } from './deb-files.ts'
import { FILE_KIND_NAMES } from './product.ts'

describe('npm run package', () => {
  it.each([
    ['linux', ['dir', 'deb', 'appimage']],
    ['win32', ['dir', 'nsis', 'portable']],
    ['darwin', ['dir']]
  ])('builds on %s what that system can build', (platform, targets) => {
    expect(readArguments([], platform)).toEqual({ targets, output: 'dist' })
  })

  it('builds only what is named', () => {
    expect(readArguments(['deb'], 'linux').targets).toEqual(['deb'])
    expect(() => readArguments(['dmg'], 'linux')).toThrow('Unknown target dmg')
  })

  it('takes another Electron only with its version', () => {
    expect(() => readArguments(['--electron-dist', '/x'], 'linux')).toThrow('belong together')
    expect(readArguments(['--electron-dist', '/x', '--electron-version', '25.1.1'], 'linux').other).toEqual({
      folder: '/x',
      version: '25.1.1'
    })
  })
})

describe('a package', () => {
  it('sets every switch of Electron’s checklist', () => {
    expect(packageConfig('dist').electronFuses).toEqual(FUSES)
    expect(FUSES).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false
    })
  })

  it('is installed per user on Windows, and exists in a portable form', () => {
    const { win, nsis } = packageConfig('dist')
    expect(win?.target).toEqual(['nsis', 'portable'])
    expect(nsis).toMatchObject({ perMachine: false, deleteAppDataOnUninstall: false })
  })

  it('opens both kinds of files', () => {
    const { fileAssociations } = packageConfig('dist')
    expect([fileAssociations].flat().map(one => one?.ext)).toEqual(['piano', 'pianocomune'])
  })

  it('counts as unpacked only in the Electron of a test', () => {
    expect(packageConfig('dist').linux?.executableName).toBe('piano-comune')
    expect(packageConfig('dist', { folder: '/x', version: '25.1.1' }).linux?.executableName).toBe('electron')
  })
})

describe('the Debian package', () => {
  it('describes itself to dpkg', () => {
    const info = {
      version: '1.2.3',
      architecture: 'amd64',
      maintainer: 'Developers',
      size: 7,
      executable: 'x'
    } as const
    expect(controlFile(info)).toContain('\nVersion: 1.2.3\nArchitecture: amd64\n')
    expect(controlFile(info).endsWith('\n')).toBe(true)
  })

  it('names its files in four languages', () => {
    expect(mimeFile()).toContain('<glob pattern="*.piano"/>')
    for (const names of Object.values(FILE_KIND_NAMES)) {
      for (const name of Object.values(names)) expect(mimeFile()).toContain(`>${name}</comment>`)
    }
    expect(desktopFile('x')).toContain('Comment[ar]=')
  })
})
