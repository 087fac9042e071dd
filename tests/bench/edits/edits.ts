import { statSync } from 'node:fs'
import { join } from 'node:path'
import { makeLargeCity } from '../../edits/large-city.ts'
import { editsOn } from '../../edits/screens.ts'
import { windowOver } from '../../edits/window.ts'
import { bareProcess } from '../bare-process.ts'
import { coreWithFile } from '../core-client.ts'
import { figure, type Row, summary, timed } from '../measure.ts'
import { type Area, wantedSizes } from '../measured.ts'
import { LARGE } from '../size/large-workspace.ts'
import { type BenchFolder, benchFolder } from '../stakeholders.ts'
import { measureWhole } from '../whole/whole.ts'

/** Ten times the needs, and with them the scores, and the measurements of a city that went on for as long as anyone will. */
const SIZES = [
  { size: '1×', counts: LARGE },
  { size: '10×', counts: { ...LARGE, needs: 10 * LARGE.needs, measurements: 10 * LARGE.measurements } }
] as const

/** Screens are looked at so many times: the first edit of a core's life is slower than all others. */
const ROUNDS = 3

/** Renames in the floor, as many as there are edits in two rounds. */
const RENAMES = 50

/** One bare change of one field from another process, which is what every edit must cost. */
const bareRenames = async (path: string): Promise<readonly number[]> => {
  const bare = bareProcess(path)
  const ms: number[] = []
  for (let at = 0; at < RENAMES; at += 1) ms.push(await timed(() => bare.rename(at, `Rete ${at}`)))
  await bare.close()
  return ms
}

const measureEdits = async (files: BenchFolder, path: string, size: Row['size']): Promise<readonly Row[]> => {
  const core = await coreWithFile(path)
  try {
    const costs = []
    for (let round = 0; round <= ROUNDS; round += 1) {
      const made = await editsOn(() => windowOver(core.client), round)
      if (round > 0) costs.push(...made)
    }
    const most = (values: readonly number[]) => [Math.max(...values)]
    const ours = summary(costs.map(({ ms }) => ms))
    const floor = summary(await bareRenames(files.copy(path, `bare edits ${size}.piano`)))
    const ratio = ours.median / floor.median
    return [
      figure('reads after an edit, at most', size, 'count', most(costs.map(({ reads }) => reads.length)), {
        kind: 'most',
        value: 3
      }),
      figure('bytes of an edit, at most', size, 'count', most(costs.map(({ bytes }) => bytes)), {
        kind: 'most',
        value: 20_000
      }),
      { what: 'edit until its screen is true again', size, unit: 'ms', ours, floor, ratio, goal: null },
      figure('edit until its screen is true again, 95 of 100', size, 'ms', [ours.p95], {
        kind: 'most',
        value: 50
      })
    ]
  } finally {
    await core.close()
  }
}

/** Edits in a workspace of 35,000 scores and 50,000 measurements: what a screen asks for after each, and how long it takes. */
export const measureLarge: Area = async options => {
  const files = benchFolder()
  try {
    const rows: Row[] = []
    for (const { size, counts } of wantedSizes(SIZES, options)) {
      const path = join(files.folder, `large ${counts.measurements}.piano`)
      await makeLargeCity(path, files.home, counts)
      rows.push(figure('file of a large workspace', size, 'MiB', [statSync(path).size / 1_048_576], null))
      rows.push(...(await measureEdits(files, path, size)), ...(await measureWhole(files, path, size)))
    }
    return { rows, notes: [], failures: [] }
  } finally {
    files.remove()
  }
}
