import { parseArgs } from 'node:util'
import type { OtherElectron } from './config.ts'

export const TARGETS = ['dir', 'deb', 'appimage', 'nsis', 'portable'] as const
export type Target = (typeof TARGETS)[number]
export type PackageArguments = {
  readonly targets: readonly Target[]
  readonly output: string
  readonly other?: OtherElectron
}

/** What is built without being named: everything that this system can build. */
const DEFAULTS: Readonly<Record<string, readonly Target[]>> = {
  linux: ['dir', 'deb', 'appimage'],
  win32: ['dir', 'nsis', 'portable'],
  darwin: ['dir']
}

/**
 * Reads `npm run package -- [TARGET…] [--output FOLDER] [--electron-dist FOLDER --electron-version VERSION]`.
 * Throws with a sentence when something in it is unknown.
 */
export const readArguments = (argv: readonly string[], platform: string): PackageArguments => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      output: { type: 'string', default: 'dist' },
      'electron-dist': { type: 'string' },
      'electron-version': { type: 'string' }
    }
  })
  const targets = positionals.map(name => {
    const target = TARGETS.find(known => known === name)
    if (target === undefined) throw new Error(`Unknown target ${name}; known are ${TARGETS.join(', ')}.`)
    return target
  })
  const { 'electron-dist': folder, 'electron-version': version } = values
  if ((folder === undefined) !== (version === undefined)) {
    throw new Error('--electron-dist and --electron-version belong together.')
  }
  return {
    targets: targets.length > 0 ? targets : (DEFAULTS[platform] ?? ['dir']),
    output: values.output,
    ...(folder !== undefined && version !== undefined && { other: { folder, version } })
  }
}
