import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CreateOptions, createWorkspace } from '../../electron/core/store/file/create.ts'
import { type OpenOptions, openWorkspace } from '../../electron/core/store/file/open.ts'
import type { Workspace } from '../../electron/core/store/workspace.ts'

export type Place = {
  /** A temporary folder that is gone after the test. */
  readonly folder: string
  readonly home: string
  /** Path of the workspace file. */
  readonly path: string
  /** Closes the workspace and opens it again, as after a restart of the program. */
  readonly reopen: (options?: OpenOptions) => Promise<Workspace>
}

// A folder in memory where there is one: each commit waits for the disk otherwise, and thousands of commits are tested.
const TEMPORARY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** A new temporary folder, for those who remove it themselves. */
export const newFolder = (): string => mkdtempSync(join(TEMPORARY, 'piano-test-'))

/** Runs a test in a temporary folder that is removed afterwards. */
export const withFolder = async <T>(test: (folder: string) => Promise<T>): Promise<T> => {
  const folder = newFolder()
  try {
    return await test(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs a test over a new, open workspace in a temporary folder, and closes it. */
export const withWorkspace = async <T>(
  test: (workspace: Workspace, place: Place) => Promise<T>,
  options: Partial<CreateOptions> = {}
): Promise<T> =>
  withFolder(async folder => {
    const home = join(folder, 'home')
    const path = join(folder, 'workspace.piano')
    await createWorkspace(path, { cityName: 'Città di prova', language: 'it', home, ...options })
    const now = options.now === undefined ? {} : { now: options.now }
    let workspace = await openWorkspace(path, { home, ...now })
    const reopen = async (more: OpenOptions = {}) => {
      await workspace.close()
      workspace = await openWorkspace(path, { home, ...now, ...more })
      return workspace
    }
    try {
      return await test(workspace, { folder, home, path, reopen })
    } finally {
      await workspace.close()
    }
  })

/** Creates one record and gives its id. */
export const createOne = async (
  workspace: Workspace,
  type: string,
  fields: Record<string, string | number | null>
): Promise<string> => {
  const { created } = await workspace.commit({
    label: `create ${type}`,
    operations: [{ op: 'create', type, fields }]
  })
  const id = created[0]?.id
  if (id === undefined) throw new Error('nothing was created')
  return id
}
