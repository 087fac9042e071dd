import { rmSync } from 'node:fs'
import { unpack } from '../../../electron/core/bundles/container/unpack.ts'
import { exportBundle } from '../../../electron/core/bundles/export/export-bundle.ts'
import { plainSelection } from '../../../electron/core/bundles/export/selection.ts'
import { importBundle } from '../../../electron/core/bundles/import/import-bundle.ts'
import { createWorkspace } from '../../../electron/core/store/file/create.ts'
import { openWorkspace } from '../../../electron/core/store/file/open.ts'
import { inTurns, type Pair, timed } from '../measure.ts'
import { type Area, wantedSizes } from '../measured.ts'
import { type BenchFolder, benchFolder, workspaceOfStakeholders } from '../stakeholders.ts'
import { bareExport } from './bare-export.ts'
import { bareImport, recordLines } from './bare-import.ts'

/** Ten times this many records are nearly as much as a bundle may hold. */
const RECORDS = 9_000

const SIZES = [
  { size: '1×', count: RECORDS },
  { size: '10×', count: 10 * RECORDS }
] as const

type Opened = { readonly pairs: readonly Pair[]; close(): Promise<void> }

/** Makes the bundle as the first of its ledger. */
const exported = async (
  path: string,
  home: string
): Promise<{ readonly bytes: Uint8Array; readonly ms: number }> => {
  const workspace = await openWorkspace(path, { home })
  try {
    const selection = { ...plainSelection('partner', [], ['it']), found: 'withhold' as const }
    let bytes = new Uint8Array()
    const ms = await timed(async () => {
      const made = await exportBundle(workspace, selection, { now: new Date(), version: '0.1.0' })
      bytes = new Uint8Array(made.bytes)
    })
    return { bytes, ms }
  } finally {
    await workspace.close()
  }
}

const open = async (
  files: BenchFolder,
  receiver: string,
  size: Pair['size'],
  count: number
): Promise<Opened> => {
  const sender = await workspaceOfStakeholders(files, count)
  const bare = bareExport(files.copy(sender, `bare ${count}.piano`))
  const { bytes } = await exported(files.copy(sender, 'first.piano'), files.home)
  const lines = recordLines(unpack(bytes).entries)
  if (lines.length < count) throw new Error(`the bundle has ${lines.length} records`)
  let turn = 0
  /** The same content again is known and quick: each time needs files that have not seen it. */
  const fresh = async (path: string, work: (copy: string) => Promise<number>): Promise<readonly number[]> => {
    turn += 1
    const copy = files.copy(path, `turn ${count} ${turn}.piano`)
    const ms = await work(copy)
    rmSync(copy)
    return [ms]
  }
  return {
    pairs: [
      {
        what: 'bundle of 9,000 records, out',
        size,
        goal: 6,
        ours: () => fresh(sender, async copy => (await exported(copy, files.home)).ms),
        floor: async () => [await timed(() => bare.run())]
      },
      {
        what: 'bundle of 9,000 records, in',
        size,
        goal: 2.5,
        ours: () =>
          fresh(receiver, async copy => {
            const workspace = await openWorkspace(copy, { home: files.home })
            const confirmation = { by: null, on: '2026-01-01' }
            const ms = await timed(() => importBundle(workspace, bytes, { trust: null, confirmation }))
            await workspace.close()
            return ms
          }),
        floor: () => fresh(receiver, copy => timed(() => bareImport(copy, lines)))
      }
    ],
    close: async () => {
      bare.close()
    }
  }
}

/** A bundle made and taken in, against reading and hashing, and against hashing and inserting the same bytes. */
export const measureBundle: Area = async options => {
  const files = benchFolder()
  const opened: Opened[] = []
  try {
    const receiver = `${files.folder}/receiver.piano`
    await createWorkspace(receiver, { cityName: 'Bologna', language: 'it', home: files.home })
    for (const { size, count } of wantedSizes(SIZES, options))
      opened.push(await open(files, receiver, size, count))
    const rows = await inTurns(
      opened.flatMap(({ pairs }) => pairs),
      options.rounds
    )
    return { rows, notes: [], failures: [] }
  } finally {
    for (const { close } of opened) await close()
    files.remove()
  }
}
