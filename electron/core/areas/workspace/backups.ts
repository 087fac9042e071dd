import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

type Backup = {
  readonly name: string
  readonly at: string
  readonly occasion: string
  readonly size: number
  readonly verified: boolean
}

/** Backups of one workspace in the home folder, newest first. Verified: its SHA-256 lies beside it (RELIABILITY.md 5). */
export const listBackups = async (home: string, workspace: string): Promise<Backup[]> => {
  const folder = join(home, 'backups', workspace)
  const names: string[] = await readdir(folder).catch(() => [])
  const found: Backup[] = []
  for (const name of names) {
    const match = /^(.+)-([a-zA-Z]+)\.piano$/.exec(name)
    if (match === null) continue
    const about = await stat(join(folder, name))
    found.push({
      name,
      at: about.mtime.toISOString(),
      occasion: match[2] ?? '',
      size: about.size,
      verified: names.includes(`${name}.sha256`)
    })
  }
  return found.sort((left, right) => (left.name < right.name ? 1 : -1))
}
