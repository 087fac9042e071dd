import { createHash } from 'node:crypto'
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { backupFolder } from './backup.ts'

export type KeptBackup = {
  readonly path: string
  readonly fileName: string
  /** Instant in UTC. */
  readonly at: string
  readonly occasion: string
  readonly size: number
}

const NAME = /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z)-([a-zA-Z]+)\.piano$/

const instant = (name: string): string => name.replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:')

/** The backups kept of a workspace, newest first. */
export const keptBackups = (home: string, workspace: string): readonly KeptBackup[] => {
  const folder = backupFolder(home, workspace)
  let names: readonly string[]
  try {
    names = readdirSync(folder)
  } catch {
    return []
  }
  return names
    .flatMap(fileName => {
      const match = NAME.exec(fileName)
      if (!match) return []
      const path = join(folder, fileName)
      const [, at = '', occasion = ''] = match
      return [{ path, fileName, at: instant(at), occasion, size: statSync(path).size }]
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1))
}

/** SHA-256 of a file, lower-case hex, read piece by piece. Never for a workspace that is open here. */
export const fileSha256 = (path: string): string => {
  const digest = createHash('sha256')
  const file = openSync(path, 'r')
  try {
    const piece = Buffer.alloc(1024 * 1024)
    for (let count = readSync(file, piece); count > 0; count = readSync(file, piece)) {
      digest.update(piece.subarray(0, count))
    }
    return digest.digest('hex')
  } finally {
    closeSync(file)
  }
}

/** Says whether a backup still has the bytes it was made with. */
export const isIntact = (path: string): boolean => {
  try {
    return readFileSync(`${path}.sha256`, 'utf8').slice(0, 64) === fileSha256(path)
  } catch {
    return false
  }
}
