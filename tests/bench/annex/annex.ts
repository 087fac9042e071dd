import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { outline } from '../../../electron/core/documents/render/text/outline.ts'
import { openWorkspace } from '../../../electron/core/store/file/open.ts'
import { wrongPages } from '../../documents/libreoffice-pages.ts'
import { findCommand } from '../../runner/programs.ts'
import { figure, inTurns, type Pair, type Row } from '../measure.ts'
import { type Area, type Measured, wantedSizes } from '../measured.ts'
import { type BenchFolder, benchFolder } from '../stakeholders.ts'
import { buildAnnexChild } from './build-child.ts'
import { largeSample } from './large-sample.ts'
import { markdownOf } from './markdown.ts'
import { ourAnnex, pandoc } from './processes.ts'
import { annexTree } from './tree.ts'

const SIZES = [
  { size: '1×', times: 20 },
  { size: '10×', times: 200 }
] as const

const WHAT = 'annex of the sample × 20'

/** Issue 2, step 8: "the annex at 200 pages … ≤ 450 MiB"; ten times as many must still be made on a small computer. */
const MOST_MEMORY = { '1×': 450, '10×': 2048 } as const

type Prepared = { readonly pair: Pair; peaks(): readonly Row[]; pages(): Promise<Measured> }

const wrongNumbers = async (files: BenchFolder, path: string, out: string): Promise<Measured> => {
  if (findCommand(['soffice']) === undefined || findCommand(['pdfinfo']) === undefined) {
    return {
      rows: [],
      notes: ['page numbers: not checked, LibreOffice or pdfinfo is not installed'],
      failures: []
    }
  }
  const workspace = await openWorkspace(path, { home: files.home, readOnly: true })
  const tree = await annexTree(workspace)
  await workspace.close()
  const wrong = await wrongPages([{ name: WHAT, tree, bytes: readFileSync(out) }])
  const entries = outline(tree.blocks).length
  return {
    rows: [
      figure(`${WHAT}: wrong page numbers`, `of ${entries}`, 'count', [wrong.length], {
        kind: 'exactly',
        value: 0
      })
    ],
    notes: wrong.slice(0, 5),
    failures: []
  }
}

const prepare = async (
  files: BenchFolder,
  program: string,
  command: string | undefined,
  { size, times }: (typeof SIZES)[number]
): Promise<Prepared> => {
  const path = await largeSample(files, times)
  const workspace = await openWorkspace(path, { home: files.home, readOnly: true })
  const markdown = join(files.folder, `${times}.md`)
  writeFileSync(markdown, await markdownOf(await annexTree(workspace), files.folder))
  await workspace.close()
  const out = join(files.folder, `${times}.docx`)
  const peaks = { ours: [] as number[], floor: [] as number[] }
  return {
    pair: {
      what: WHAT,
      size,
      goal: command === undefined ? null : 3,
      ...(size === '10×' && { mostRounds: 1 }),
      ours: async () => {
        const { ms, peak } = await ourAnnex(program, path, files.home, out)
        peaks.ours.push(peak)
        return [ms]
      },
      floor: async () => {
        if (command === undefined) return []
        const { ms, peak } = await pandoc(command, markdown, join(files.folder, `${times}-pandoc.docx`))
        peaks.floor.push(peak)
        return [ms]
      }
    },
    peaks: () => [
      figure(`${WHAT}: peak of memory`, size, 'MiB', peaks.ours, {
        kind: 'most',
        value: MOST_MEMORY[size]
      }),
      ...(peaks.floor.length === 0 ? [] : [figure('pandoc: peak of memory', size, 'MiB', peaks.floor, null)])
    ],
    pages: () => wrongNumbers(files, path, out)
  }
}

/** The annex as DOCX with right page numbers, against pandoc on the same content. */
export const measureAnnex: Area = async options => {
  const files = benchFolder()
  try {
    const command = findCommand(['pandoc'])
    const program = await buildAnnexChild(files.folder)
    const prepared: Prepared[] = []
    for (const size of wantedSizes(SIZES, options))
      prepared.push(await prepare(files, program, command, size))
    const rows = await inTurns(
      prepared.map(({ pair }) => pair),
      options.rounds
    )
    const pages = (await prepared[0]?.pages()) ?? { rows: [], notes: [], failures: [] }
    return {
      rows: [...rows, ...prepared.flatMap(({ peaks }) => peaks()), ...pages.rows],
      notes: [
        ...(command === undefined ? ['pandoc is not installed: the annex has no floor'] : []),
        ...pages.notes
      ],
      failures: pages.failures
    }
  } finally {
    files.remove()
  }
}
