import { rowsOf } from '#shared/contract/table.ts'
import { readList } from '../../../electron/core/areas/record/list.ts'
import { openWorkspace } from '../../../electron/core/store/file/open.ts'
import { bareProcess } from '../bare-process.ts'
import { coreWithFile } from '../core-client.ts'
import { inTurns, type Pair, repeated } from '../measure.ts'
import { type Area, wantedSizes } from '../measured.ts'
import { type BenchFolder, benchFolder, workspaceOfStakeholders } from '../stakeholders.ts'
import { bareList } from './bare-list.ts'

const TIMES = 3

/** What the register of stakeholders asks for. */
const ASKED = {
  type: 'stakeholder' as const,
  fields: [
    'name',
    'acronym',
    'sector',
    'kind',
    'territory',
    'targetCommunity',
    'migrantLed',
    'power',
    'interest',
    'attitude',
    'participation',
    'responsibleDepartment'
  ],
  counts: [
    { name: 'actions', of: 'actionPartner' as const },
    { name: 'contacts', of: 'contactPerson' as const }
  ],
  filled: []
}

const SIZES = [
  { size: '1×', count: 10_000 },
  { size: '10×', count: 100_000 }
] as const

type Opened = { readonly pairs: readonly Pair[]; close(): Promise<void> }

const expectAll = (rows: unknown, count: number) => {
  if (!Array.isArray(rows) || rows.length !== count) throw new Error(`the list has not ${count} rows`)
}

const open = async (files: BenchFolder, size: Pair['size'], count: number): Promise<Opened> => {
  const path = await workspaceOfStakeholders(files, count)
  const workspace = await openWorkspace(files.copy(path, `core ${count}.piano`), { home: files.home })
  const bare = bareList(files.copy(path, `bare ${count}.piano`))
  const core = await coreWithFile(files.copy(path, `client ${count}.piano`))
  const child = bareProcess(files.copy(path, `child ${count}.piano`))
  return {
    pairs: [
      {
        what: 'list of 10,000 stakeholders, in the core',
        size,
        goal: 2,
        ours: repeated(TIMES, async () =>
          expectAll((await readList(workspace.read, ASKED)).columns['id']?.cells, count)
        ),
        floor: repeated(TIMES, () => expectAll(bare.all(), count))
      },
      {
        what: 'list of 10,000 stakeholders, through the contract',
        size,
        goal: 2,
        ours: repeated(TIMES, async () => expectAll(rowsOf(await core.client.record.list(ASKED)), count)),
        floor: repeated(TIMES, async () => expectAll(await child.list(), count))
      }
    ],
    close: async () => {
      await workspace.close()
      bare.close()
      await core.close()
      await child.close()
    }
  }
}

/** The register of stakeholders against one SELECT of the same columns into objects; in another process: and handed over as they are. */
export const measureList: Area = async options => {
  const files = benchFolder()
  const opened: Opened[] = []
  try {
    for (const { size, count } of wantedSizes(SIZES, options)) opened.push(await open(files, size, count))
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
