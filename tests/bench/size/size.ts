import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Row } from '../measure.ts'
import type { Area } from '../measured.ts'
import { benchFolder } from '../stakeholders.ts'
import { LARGE, makeLargeWorkspace } from './large-workspace.ts'

const MIB = 1024 * 1024

const figure = (what: string, unit: Row['unit'], value: number, most: number): Row => ({
  what,
  size: '1×',
  unit,
  ours: { median: value, p95: value, count: 1 },
  floor: null,
  ratio: null,
  goal: { kind: 'most', value: most }
})

/** How large a file becomes with every department's scores and the measurements of many years. */
export const measureSize: Area = async () => {
  const files = benchFolder()
  try {
    const path = join(files.folder, 'large.piano')
    const { before, after } = await makeLargeWorkspace(path, files.home, () => statSync(path).size)
    const rows = [
      figure('file of 35,000 scores and 50,000 measurements', 'MiB', after / MIB, 60),
      figure('bytes of a measurement', 'count', (after - before) / LARGE.measurements, 600)
    ]
    return { rows, notes: [], failures: [] }
  } finally {
    files.remove()
  }
}
