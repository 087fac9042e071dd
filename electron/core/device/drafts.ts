import { z } from 'zod'
import type { Draft } from '#shared/contract/drafts.ts'
import { deviceFile } from './device-file.ts'

type Drafts = Readonly<Record<string, Draft>>

export type DraftStore = {
  list(workspace: string): Drafts
  /** Keeps each under its key; null takes it away. Throws what the system says: whoever typed must not believe it kept. */
  keep(workspace: string, changes: Readonly<Record<string, Draft | null>>): void
}

/** More than anybody has half done at once: the oldest give way. */
const MOST = 1_000

const draft = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

// One draft that does not read is no reason to lose the others.
const stored = z
  .record(z.string(), draft.nullable().catch(null))
  .transform(
    (drafts): Drafts =>
      Object.fromEntries(Object.entries(drafts).flatMap(([key, one]) => (one === null ? [] : [[key, one]])))
  )

/**
 * Texts that were typed and not saved, in one private file for each workspace in the home folder: never in the workspace, so that they
 * leave this device in no copy, backup or bundle of it.
 */
export const createDraftStore = (home: string): DraftStore => {
  const fileOf = (workspace: string) => deviceFile<Drafts>(home, `drafts-${workspace}.json`, stored, {})
  return {
    list: workspace => fileOf(workspace).read(),
    keep(workspace, changes) {
      const file = fileOf(workspace)
      const untouched = Object.entries(file.read()).filter(([key]) => !Object.hasOwn(changes, key))
      const given = Object.entries(changes).flatMap(([key, draft]) =>
        draft === null ? [] : [[key, draft] as const]
      )
      file.writeOrThrow(Object.fromEntries([...untouched, ...given].slice(-MOST)))
    }
  }
}
