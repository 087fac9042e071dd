import SqliteDatabase from 'better-sqlite3'
import { expect } from 'vitest'
import type { Step } from './arbitraries.ts'
import { oneOfEach } from './one-of-each.ts'
import { takeStep } from './random-history.ts'
import { visibleState } from './visible-state.ts'
import { withWorkspace } from './workspace.ts'

/** What must hold through any history: a few of them are tried in `npm test`, many in `npm run torture`. */

/** SQLite's own comparison of the search index with the texts it was made from. */
const searchIndexAgrees = (path: string): boolean => {
  const sqlite = new SqliteDatabase(path)
  try {
    sqlite.exec(`INSERT INTO "searchIndex" ("searchIndex", "rank") VALUES ('integrity-check', 1)`)
    return true
  } catch {
    return false
  } finally {
    sqlite.close()
  }
}

/** Rows, hashes, log and search agree after all steps. */
export const staysInAgreement = (steps: readonly Step[]): Promise<void> =>
  withWorkspace(async (workspace, { path }) => {
    await workspace.commit({ label: 'base', operations: [...oneOfEach().operations], reason: 'test' })
    for (const each of steps) await takeStep(workspace, each)
    expect((await workspace.validate()).problems).toEqual([])
    await workspace.close()
    expect(searchIndexAgrees(path)).toBe(true)
  })

/** Undone step by step it gives every earlier state again, and redone every later one. */
export const goesBackAndForth = (steps: readonly Step[]): Promise<void> =>
  withWorkspace(async workspace => {
    await workspace.commit({ label: 'base', kind: 'import', operations: [...oneOfEach().operations] })
    const states = [await visibleState(workspace)]
    for (const each of steps) {
      if (await takeStep(workspace, each)) states.push(await visibleState(workspace))
    }
    for (const state of states.slice(0, -1).reverse()) {
      const { left } = await workspace.undo()
      expect(left).toEqual([])
      expect(await visibleState(workspace)).toEqual(state)
    }
    await expect(workspace.undo()).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' })
    for (const state of states.slice(1)) {
      await workspace.redo()
      expect(await visibleState(workspace)).toEqual(state)
    }
    await expect(workspace.redo()).rejects.toMatchObject({ code: 'NOTHING_TO_REDO' })
    expect((await workspace.validate()).problems).toEqual([])
  })
