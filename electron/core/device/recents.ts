import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { deviceFile } from './device-file.ts'

const entry = z.object({ path: z.string(), cityName: z.string(), openedAt: z.string() })
type Entry = z.output<typeof entry>

export type Recent = {
  readonly key: string
  readonly cityName: string
  readonly fileName: string
  readonly openedAt: string
  readonly missing: boolean
}

export type Recents = {
  list(): Recent[]
  /** The path behind a key, or null. */
  path(key: string): string | null
  add(path: string, cityName: string): void
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
    list: () =>
      file.read().map(({ path, cityName, openedAt }) => ({
        key: keyOf(path),
        cityName,
        fileName: basename(path),
        openedAt,
        missing: !existsSync(path)
      })),
    path: key => file.read().find(({ path }) => keyOf(path) === key)?.path ?? null,
    add(path, cityName) {
      const opened = { path, cityName, openedAt: new Date().toISOString() }
      file.write([opened, ...without(keyOf(path))].slice(0, LIMIT))
    },
    forget: key => file.write(without(key))
  }
}
