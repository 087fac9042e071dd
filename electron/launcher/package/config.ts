import type { Configuration } from 'electron-builder'
import { FILE_KINDS, PRODUCT } from './product.ts'

/** What differs when the packaged program has to run in another Electron than our own (tests only). */
export type OtherElectron = { readonly folder: string; readonly version: string }

/** electron-builder's settings: what goes into a package, what stays out, and how it registers itself. */
export const packageConfig = (output: string, other?: OtherElectron): Configuration => {
  return {
    appId: PRODUCT.id,
    productName: PRODUCT.name,
    directories: { output, buildResources: 'resources/icons' },
    asar: true,
    // What a process without Electron's file system has to read: the core, its natives and its fonts.
    asarUnpack: ['out/main/**', 'node_modules/**', 'resources/**'],
    // The natives are Node-API builds that came with their packages: nothing is compiled.
    npmRebuild: false,
    electronFuses: other === undefined ? FUSES : FUSES_OF_OLD_ELECTRON,
    fileAssociations: FILE_KINDS.map(({ extension, name, mime }) => ({
      ext: extension,
      name,
      description: name,
      mimeType: mime,
      role: 'Editor' as const
    })),
    win: { target: ['nsis', 'portable'], files: contentFor('win32') },
    nsis: { oneClick: true, perMachine: false, deleteAppDataOnUninstall: false },
    portable: { artifactName: `${PRODUCT.executable}-\${version}-portable.\${ext}` },
    linux: {
      target: ['AppImage'],
      category: 'Office',
      // A program named `electron` counts as not packaged: only then may a test name another Node for the core.
      executableName: other === undefined ? PRODUCT.executable : 'electron',
      files: contentFor('linux')
    },
    mac: {
      target: ['dir'],
      category: 'public.app-category.productivity',
      files: contentFor('darwin')
    },
    ...(other && { electronDist: other.folder, electronVersion: other.version })
  }
}

/**
 * Only `dependencies` are packed, and they are the natives: everything else is inside the bundles. The pinned Node and
 * the sources of SQLite would make the package ten times larger.
 */
const CONTENT: readonly string[] = [
  'out/**',
  'resources/**',
  'package.json',
  '!out/stamp',
  '!**/*.map',
  '!node_modules/node-*/**',
  '!node_modules/better-sqlite3/{deps,src,build}/**',
  '!node_modules/better-sqlite3/binding.gyp',
  '!node_modules/**/*.{md,d.ts}'
]

/** What goes into the package of one system: its own natives and nobody else's. */
const contentFor = (system: 'win32' | 'linux' | 'darwin'): string[] => {
  const others = ['win32', 'linux', 'darwin'].filter(name => name !== system)
  return [
    ...CONTENT,
    ...[...others, 'linuxmusl'].map(name => `!node_modules/better-sqlite3/prebuilds/${name}-*`),
    `!node_modules/better-sqlite3/prebuilds/*-!(\${arch}).node`,
    ...others.map(name => `!node_modules/@resvg/resvg-js-${name}-*/**`)
  ]
}

/** Electron's switches that are burnt into the binary (RELIABILITY.md 1.7, item 19). */
export const FUSES = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  grantFileProtocolExtraPrivileges: false,
  enableCookieEncryption: false,
  loadBrowserProcessSpecificV8Snapshot: false
} as const

/** The test shell's Electron is older than the youngest switch, and an unknown one cannot be set. */
const { grantFileProtocolExtraPrivileges: _, ...FUSES_OF_OLD_ELECTRON } = FUSES
