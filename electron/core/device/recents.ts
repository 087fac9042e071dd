import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { deviceFile } from './device-file.ts'

const entry = z.object({
  path: z.string(),
  cityName: z.string(),
  openedAt: z.string(),
  /** Id of the workspace: its backups are found by it when the file itself cannot be read. */
  workspace: z.string().default('')
})
type Entry = z.output<typeof entry>

export type Recent = {
  readonly key: string
  readonly cityName: string
  readonly fileName: string
  readonly openedAt: string
  readonly missing: boolean
}

export type Recents = {
  /** All but the one at a path: that is open. */
  list(open?: string | null): Recent[]
  /** The path behind a key, or null. */
  path(key: string): string | null
  /** The newest whose file is still there; null when there is none. */
  newest(): { readonly path: string; readonly cityName: string } | null
  /** Id of the workspace that was last open at a path; null where none was. */
  workspaceAt(path: string): string | null
  add(opened: { readonly path: string; readonly cityName: string; readonly workspace: string }): void
  forget(key: string): void
}

const LIMIT = 12

/** Stands in for a path that never crosses the contract. */
const keyOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 24)

/** Workspaces opened on this device, newest first, in `recents.json` of the home folder. */
export const createRecents = (home: string): Recents => {
  const file = deviceFile<Entry[]>(home, 'recents.json', z.array(entry), [])
  const without = (key: string) => file.read().filter(({ path }) => keyOf(path) !== key)
  return {
    list: (open = null) =>
      file
        .read()
        .filter(({ path }) => path !== open)
        .map(({ path, cityName, openedAt }) => ({
          key: keyOf(path),
          cityName,
          fileName: basename(path),
          openedAt,
          missing: !existsSync(path)
        })),
    path: key => file.read().find(({ path }) => keyOf(path) === key)?.path ?? null,
    newest: () => file.read().find(({ path }) => existsSync(path)) ?? null,
    workspaceAt: path => file.read().find(one => one.path === path)?.workspace || null,
    add(opened) {
      const entry = { ...opened, openedAt: new Date().toISOString() }
      file.write([entry, ...without(keyOf(opened.path))].slice(0, LIMIT))
    },
    forget: key => file.write(without(key))
  }
}
