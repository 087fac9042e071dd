import { statSync } from 'node:fs'
import { join } from 'node:path'
import { openWorkspace } from '../../../electron/core/store/file/open.ts'
import { makeLargeCity } from '../../edits/large-city.ts'
import { editsOn } from '../../edits/screens.ts'
import { windowOver } from '../../edits/window.ts'
import { coreWithFile } from '../core-client.ts'
import { figure, type Row, timed } from '../measure.ts'
import { type Area, wantedSizes } from '../measured.ts'
import { LARGE } from '../size/large-workspace.ts'
import { type BenchFolder, benchFolder } from '../stakeholders.ts'

/** Ten times the values of a city that measured for as long as anyone will; people score no more needs than they can look at. */
const SIZES = [
  { size: '1×', counts: LARGE },
  { size: '10×', counts: { ...LARGE, measurements: 10 * LARGE.measurements } }
] as const

/** Screens are looked at so many times: the first edit of a core's life is slower than all others. */
const ROUNDS = 3

const measureEdits = async (path: string, size: string): Promise<readonly Row[]> => {
  const core = await coreWithFile(path)
  try {
    const costs = []
    for (let round = 0; round <= ROUNDS; round += 1) {
      const made = await editsOn(() => windowOver(core.client), round)
      if (round > 0) costs.push(...made)
    }
    const most = (values: readonly number[]) => [Math.max(...values)]
    return [
      figure('reads after an edit, at most', size, 'count', most(costs.map(({ reads }) => reads.length)), {
        kind: 'most',
        value: 3
      }),
      figure('bytes of an edit, at most', size, 'count', most(costs.map(({ bytes }) => bytes)), {
        kind: 'most',
        value: 20_000
      }),
      figure(
        'edit until its screen is true again',
        size,
        'ms',
        costs.map(({ ms }) => ms),
        { kind: 'most', value: 50 }
      )
    ]
  } finally {
    await core.close()
  }
}

/** What people wait for that goes through the whole file; the floor is the machine's own, so these are only reported. */
const measureWhole = async (files: BenchFolder, path: string, size: string): Promise<readonly Row[]> => {
  const times: Record<'open' | 'validate' | 'backup', number[]> = { open: [], validate: [], backup: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    let opened: Awaited<ReturnType<typeof openWorkspace>> | undefined
    times.open.push(
      await timed(async () => {
        opened = await openWorkspace(path, { home: files.home })
      })
    )
    times.validate.push(await timed(() => opened?.validate()))
    times.backup.push(await timed(() => opened?.backup('byHand')))
    await opened?.close()
  }
  return Object.entries(times).map(([what, all]) =>
    figure(`${what} of a large workspace`, size, 'ms', all, null)
  )
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
      rows.push(...(await measureEdits(path, size)), ...(await measureWhole(files, path, size)))
    }
    return { rows, notes: [], failures: [] }
  } finally {
    files.remove()
  }
}
