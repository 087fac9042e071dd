import { realpathSync, statfsSync, statSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { readOwn } from './read-file.ts'

/** What is unwise about the place of a workspace; the texts are the messages `warning.<code>`. */
export type FolderWarning = 'networkFolder' | 'syncedFolder' | 'lowSpace'

/** Whether a file lies somewhere in a folder, by whatever names; false where one of the two is not there. */
export const isWithin = (path: string, folder: string): boolean => {
  try {
    return realpathSync(path).startsWith(realpathSync(folder) + sep)
  } catch {
    return false
  }
}

const NETWORK_TYPES =
  /^(nfs\d?|cifs|smb\d?|smbfs|afpfs|fuse\.(sshfs|davfs|gvfsd-fuse|rclone)|davfs2?|9p|ncpfs|webdav)$/
const SYNCED =
  /^(onedrive( -.*)?|dropbox.*|google ?drive|googledrive|my drive|nextcloud.*|owncloud.*|icloud ?drive|mobile documents|box sync|seafile|pcloud.*)$/i

/** Free bytes below which the next backup or import may fail (RELIABILITY.md 5, step 1). */
const SPARE = 200 * 1024 * 1024

const mountType = (folder: string): string => {
  try {
    const mounts = readOwn('/proc/self/mounts')
      .split('\n')
      .map(line => line.split(' '))
    let best = ['', '/', '']
    for (const mount of mounts) {
      const point = (mount[1] ?? '').replaceAll('\\040', ' ')
      const inside = point === '/' || folder === point || folder.startsWith(`${point}/`)
      if (inside && point.length >= (best[1] ?? '').length) best = mount
    }
    return best[2] ?? ''
  } catch {
    return ''
  }
}

const onNetwork = (folder: string): boolean =>
  process.platform === 'win32' ? folder.startsWith('\\\\') : NETWORK_TYPES.test(mountType(folder))

const hasLittleSpace = (path: string, folder: string): boolean => {
  try {
    const { bavail, bsize } = statfsSync(folder)
    const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
    return bavail * bsize < 3 * size + SPARE
  } catch {
    return false
  }
}

/** Looks at the place of a file that is there or will be made. On network drives locks may fail; synced folders copy half-written files. */
export const folderWarnings = (path: string): readonly FolderWarning[] => {
  const folder = (() => {
    try {
      return realpathSync(dirname(resolve(path)))
    } catch {
      return dirname(resolve(path))
    }
  })()
  const warnings: FolderWarning[] = []
  if (onNetwork(folder)) warnings.push('networkFolder')
  if (folder.split(sep).some(part => SYNCED.test(part))) warnings.push('syncedFolder')
  if (hasLittleSpace(path, folder)) warnings.push('lowSpace')
  return warnings
}
