import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { sealRoadmap } from '../../../electron/core/areas/roadmap/seal.ts'
import { openWorkspace } from '../../../electron/core/store/file/open.ts'
import type { Workspace } from '../../../electron/core/store/workspace.ts'
import { inTurns, type Pair, type Row, type Side, timed } from '../measure.ts'
import type { BenchFolder } from '../stakeholders.ts'
import { bareBackup, bareOpen, bareSeal, bareValidate } from './bare-whole.ts'

/** Work of a second on a file of fifty megabytes, of ten or twenty on one of five hundred. */
const ROUNDS = { '1×': 3, '10×': 1, '–': 1 } as const

const RANKING = {
  roadmap: null,
  title: 'Graduatoria',
  occasion: 'ranking',
  body: null,
  actNumber: null,
  actDate: null,
  note: null
} as const

/** What goes through the whole file, against what SQLite alone needs to open, check and copy it, and to keep the same rows by their hash. */
export const measureWhole = async (
  files: BenchFolder,
  path: string,
  size: Pair['size']
): Promise<readonly Row[]> => {
  const floorFile = files.copy(path, `floor ${size}.piano`)
  let copies = 0
  const open = (file = path) => openWorkspace(file, { home: files.home })
  /** Only the work is timed, not the opening before it and the closing after. */
  const within =
    (work: (workspace: Workspace) => Promise<unknown>): Side =>
    async () => {
      const workspace = await open()
      const ms = await timed(() => work(workspace))
      await workspace.close()
      return [ms]
    }
  const once =
    (work: () => unknown): Side =>
    async () => [await timed(work)]
  /** A seal keeps each line once: only the first of a file keeps them all. */
  const fresh = () => {
    copies += 1
    return files.copy(path, `seal ${size} ${copies}.piano`)
  }
  const pair = (what: string, ours: Side, floor: Side): Pair => ({
    what: `${what} of a large workspace`,
    size,
    goal: null,
    mostRounds: ROUNDS[size],
    ours,
    floor
  })
  return inTurns(
    [
      pair(
        'open',
        async () => {
          let workspace: Workspace | undefined
          const ms = await timed(async () => {
            workspace = await open()
          })
          await workspace?.close()
          return [ms]
        },
        async () => {
          let sqlite: ReturnType<typeof bareOpen> | undefined
          const ms = await timed(() => {
            sqlite = bareOpen(floorFile)
          })
          sqlite?.close()
          return [ms]
        }
      ),
      pair(
        'validate',
        within(workspace => workspace.validate()),
        once(() => bareValidate(floorFile))
      ),
      pair(
        'backup',
        within(workspace => workspace.backup('byHand')),
        once(() => {
          const target = join(files.folder, `backup ${size}.piano`)
          rmSync(target, { force: true })
          bareBackup(floorFile, target)
        })
      ),
      pair(
        'seal of the ranking',
        async () => {
          const file = fresh()
          const workspace = await open(file)
          const ms = await timed(() => sealRoadmap(workspace, RANKING, '2026-06-30'))
          await workspace.close()
          rmSync(file)
          return [ms]
        },
        async () => {
          const file = fresh()
          const ms = await timed(() => bareSeal(file))
          rmSync(file)
          return [ms]
        }
      )
    ],
    ROUNDS[size]
  )
}
