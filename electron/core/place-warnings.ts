import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

// Names that the programs give their folders; OneDrive adds the organisation's name.
const SYNCED =
  /^(onedrive( - .+)?|dropbox( \(.+\))?|google drive|googledrive|my drive|nextcloud|owncloud|icloud ?drive|mobile documents)$/i
const NETWORK_TYPES = new Set([
  'nfs',
  'nfs4',
  'cifs',
  'smb3',
  'smbfs',
  'fuse.sshfs',
  'fuse.davfs',
  'davfs',
  '9p',
  'afpfs'
])

const isSynced = (folder: string): boolean => folder.split(/[\\/]/).some(part => SYNCED.test(part))

/** The type of the file system that holds a folder, out of Linux's list of mounts. */
export const mountType = (folder: string, mounts: string): string | null => {
  let best: { readonly at: string; readonly type: string } | null = null
  for (const row of mounts.split('\n')) {
    const [, at = '', type = ''] = row.split(' ')
    // Spaces in a mount's path stand as \040.
    const place = at.replace(/\\(\d{3})/g, (_, octal: string) =>
      String.fromCharCode(Number.parseInt(octal, 8))
    )
    const holds = place === '/' || folder === place || folder.startsWith(`${place}/`)
    if (place !== '' && holds && place.length >= (best?.at.length ?? 0)) best = { at: place, type }
  }
  return best?.type ?? null
}

const isNetwork = (folder: string): boolean => {
  if (/^(\\\\|\/\/)[^?.]/.test(folder)) return true
  if (process.platform !== 'linux') return false
  try {
    return NETWORK_TYPES.has(mountType(folder, readFileSync('/proc/mounts', 'utf8')) ?? '')
  } catch {
    return false
  }
}

/**
 * What is unwise about the place of a workspace file: `networkFolder`, `syncedFolder` (DESIGN.md 2: only after a warning;
 * RELIABILITY.md 5). Opens nothing.
 */
export const placeWarnings = (path: string): string[] => {
  const folder = dirname(resolve(path))
  const warnings: string[] = []
  if (isNetwork(folder)) warnings.push('networkFolder')
  if (isSynced(folder)) warnings.push('syncedFolder')
  return warnings
}
