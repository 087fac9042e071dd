// npm run package [-- dir|deb|appimage|nsis|portable …]: builds the program and its packages into dist/.
import { readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { buildIfStale } from './build.ts'
import { readArguments, type Target } from './package/arguments.ts'
import { packageConfig } from './package/config.ts'
import { buildDeb } from './package/deb.ts'

const root = join(import.meta.dirname, '../..')
const { targets, output, other } = readArguments(process.argv.slice(2), process.platform)
const folder = resolve(root, output)
const config = packageConfig(folder, other)

const unpackedName = (): string => {
  const arch = process.arch === 'x64' ? '' : `${process.arch}-`
  if (process.platform === 'darwin') return process.arch === 'x64' ? 'mac' : `mac-${process.arch}`
  return `${process.platform === 'win32' ? 'win' : 'linux'}-${arch}unpacked`
}
const unpacked = join(folder, unpackedName())
let failed = false

const attempt = async (target: Target | 'program', work: () => Promise<string>): Promise<void> => {
  try {
    console.log(`✓ ${target}: ${relative(root, await work())}`)
  } catch (error) {
    console.error(`✗ ${target}: ${error instanceof Error ? error.message : String(error)}`)
    failed = true
  }
}

await attempt('program', async () => {
  const { ok, output: said } = await buildIfStale(root, () => {})
  if (!ok) throw new Error(said)
  return join(root, 'out')
})

const builder = async (names: string[], prepackaged?: string): Promise<readonly string[]> => {
  // Loaded here: it is large, and a wrong argument should not wait for it.
  const { build, Platform } = await import('electron-builder')
  return build({
    projectDir: root,
    targets: Platform.current().createTarget(names),
    config,
    publish: 'never',
    ...(prepackaged && { prepackaged })
  })
}
// The unpacked directory is what every package is made of.
if (!failed) await attempt('dir', () => builder(['dir']).then(() => unpacked))

const make = async (target: Exclude<Target, 'dir'>): Promise<string> => {
  if (target !== 'deb') return (await builder([target], unpacked)).join(', ')
  const { version, author } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as PackageJson
  return buildDeb(unpacked, folder, join(root, 'resources/icons/icon.png'), {
    version,
    maintainer: author,
    architecture: process.arch === 'arm64' ? 'arm64' : 'amd64',
    executable: config.linux?.executableName ?? 'piano-comune'
  })
}
for (const target of targets) {
  if (!failed && target !== 'dir') await attempt(target, () => make(target))
}
if (failed) process.exitCode = 1

type PackageJson = { readonly version: string; readonly author: string }
