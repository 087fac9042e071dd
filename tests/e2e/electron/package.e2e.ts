import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { availableTestShell, TEST_SHELL_VERSION } from '../../electron-shell/fetch.ts'
import { run, runNode } from '../../runner/child.ts'
import { freshHome } from '../home.ts'
import { type ShownPage, shownByPackage } from './packaged-window.ts'

/** How the binary spells a switch: the characters 0 and 1. */
const OFF = 0x30
const ON = 0x31

// What is packed here runs in the test shell's Electron; the settings are those of the real packages.
let output = ''
let unpacked = ''
let content: readonly string[] = []

beforeAll(async () => {
  const shell = await availableTestShell()
  if ('reason' in shell) throw new Error(shell.reason)
  output = await mkdtemp(join(tmpdir(), 'piano-package-'))
  unpacked = join(output, 'linux-unpacked')
  const electron = ['--electron-dist', shell.folder, '--electron-version', TEST_SHELL_VERSION]
  const made = await runNode(['electron/launcher/package.ts', 'dir', 'deb', '--output', output, ...electron])
  if (made.code !== 0) throw new Error(made.output)
  content = listPackage(join(unpacked, 'resources/app.asar'), { isPack: false })
}, 300_000)
afterAll(() => rm(output, { recursive: true, force: true }))

describe('the packaged program', () => {
  it('has the natives and fonts where a plain process can read them', () => {
    for (const path of [
      'node_modules/better-sqlite3/prebuilds/linux-x64.node',
      'node_modules/@resvg/resvg-js-linux-x64-gnu/resvgjs.linux-x64-gnu.node',
      'resources/fonts/IBMPlexSans_400Regular.ttf',
      'resources/fonts/IBMPlexSansArabic_400Regular.ttf',
      'out/main/core.cjs'
    ]) {
      expect(existsSync(join(unpacked, 'resources/app.asar.unpacked', path)), path).toBe(true)
    }
  })

  it('has neither the pinned Node, nor natives of other systems, nor sources', () => {
    const natives = content.filter(path => path.endsWith('.node'))
    expect(natives).toHaveLength(2)
    expect(content.filter(path => /node-(linux|win)|\.tsx?$|better-sqlite3\/(deps|src)/.test(path))).toEqual(
      []
    )
    expect([...new Set(content.map(path => path.split('/')[1]))].sort()).toEqual([
      'node_modules',
      'out',
      'package.json',
      'resources'
    ])
  })

  it('has Electron’s dangerous switches burnt out', async () => {
    const fuses = await getCurrentFuseWire(join(unpacked, 'electron'))
    expect(fuses[FuseV1Options.RunAsNode]).toBe(OFF)
    expect(fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(OFF)
    expect(fuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe(OFF)
    expect(fuses[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(ON)
    expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(ON)
  })

  it('starts and shows its page', async () => {
    // Until the page has been read, its address stands in for its title.
    const isReady = ({ url, title }: ShownPage) => url.startsWith('app:') && !['', url].includes(title)
    const home = await freshHome()
    try {
      const env = { PIANO_HOME: home.folder, PIANO_CORE_NODE: process.execPath }
      const page = await shownByPackage(join(unpacked, 'electron'), isReady, env)
      expect(page.title).toContain('Piano Comune')
    } finally {
      await home.remove()
    }
  })
})

describe('the Debian package', () => {
  it('installs the program, its menu entry and its kinds of files', async () => {
    const file = (await readdir(output)).find(name => name.endsWith('.deb')) ?? ''
    const { code, output: listing } = await run('dpkg-deb', ['--contents', join(output, file)])
    expect(code).toBe(0)
    for (const path of [
      './opt/piano-comune/resources/app.asar',
      './usr/bin/piano-comune',
      './usr/share/applications/piano-comune.desktop',
      './usr/share/mime/packages/piano-comune.xml',
      './usr/share/icons/hicolor/512x512/apps/piano-comune.png'
    ]) {
      expect(listing).toContain(path)
    }
    expect(listing).toMatch(/^-rwsr-xr-x root\/root .*\/chrome-sandbox$/m)
  })
})
