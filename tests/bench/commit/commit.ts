import { openWorkspace } from '../../../electron/core/store/file/open.ts'
import { bareProcess } from '../bare-process.ts'
import { coreWithFile } from '../core-client.ts'
import { inTurns, type Pair, type Row, repeated } from '../measure.ts'
import { type Area, wantedSizes } from '../measured.ts'
import { type BenchFolder, benchFolder, workspaceOfStakeholders } from '../stakeholders.ts'
import { bareCommits } from './bare-commit.ts'
import { fsyncsOfACommit } from './fsyncs.ts'

/** Commits in one round of one side. */
const TIMES = 200

const SIZES = [
  { size: '1×', count: 1_000 },
  { size: '10×', count: 10_000 }
] as const

type Opened = { readonly pairs: readonly Pair[]; close(): Promise<void> }

/** One commit of one field (the name, which is searched) through the store's own function. */
const inTheCore = async (files: BenchFolder, path: string, size: Pair['size']): Promise<Opened> => {
  const workspace = await openWorkspace(files.copy(path, `ours ${size}.piano`), { home: files.home })
  const bare = bareCommits(files.copy(path, `floor ${size}.piano`))
  const ids = await workspace.read.selectFrom('stakeholder').select('id').orderBy('id').execute()
  let turn = 0
  const commit = async (index: number) => {
    if (index === 0) turn += 1
    const operation = {
      op: 'set' as const,
      type: 'stakeholder',
      id: ids[index % ids.length]?.id ?? '',
      fields: { name: `Forum ${turn} ${index}` }
    }
    await workspace.commit({ label: 'x', operations: [operation] })
  }
  let bareTurn = 0
  const rename = (index: number) => {
    if (index === 0) bareTurn += 1
    bare.rename(index, `Forum ${bareTurn} ${index}`)
  }
  return {
    pairs: [
      {
        what: 'commit of one field, in the core',
        size,
        goal: 1.5,
        ours: repeated(TIMES, commit),
        floor: repeated(TIMES, rename)
      }
    ],
    close: async () => {
      await workspace.close()
      bare.close()
    }
  }
}

/** The same through the contract, with the stamps that a form must send, from another process. */
const throughTheContract = async (files: BenchFolder, path: string, size: Pair['size']): Promise<Opened> => {
  const core = await coreWithFile(files.copy(path, `client ${size}.piano`))
  const bare = bareProcess(files.copy(path, `bare process ${size}.piano`))
  const options = await core.client.record.options({
    type: 'stakeholder',
    words: '',
    language: 'it',
    limit: 500
  })
  const stamps = new Map<string, string | null>()
  for (const { id } of options.slice(0, TIMES)) {
    const page = await core.client.record.get({ type: 'stakeholder', id })
    stamps.set(id, page.stamps['name'] ?? null)
  }
  const ids = [...stamps.keys()]
  let turn = 0
  const commit = async (index: number) => {
    if (index === 0) turn += 1
    const id = ids[index % ids.length] ?? ''
    const { stamp } = await core.client.record.commit({
      label: 'x',
      operations: [
        {
          op: 'set',
          type: 'stakeholder',
          id,
          fields: { name: `Rete ${turn} ${index}` },
          base: { name: stamps.get(id) ?? null }
        }
      ]
    })
    stamps.set(id, stamp)
  }
  let bareTurn = 0
  const rename = async (index: number) => {
    if (index === 0) bareTurn += 1
    await bare.rename(index, `Rete ${bareTurn} ${index}`)
  }
  return {
    pairs: [
      {
        what: 'commit of one field, through the contract',
        size,
        goal: 1.8,
        ours: repeated(TIMES, commit),
        floor: repeated(TIMES, rename)
      }
    ],
    close: async () => {
      await core.close()
      await bare.close()
    }
  }
}

/** Commit of one field end to end, and the times it waits for the disk. */
export const measureCommit: Area = async options => {
  const files = benchFolder()
  const opened: Opened[] = []
  try {
    for (const { size, count } of wantedSizes(SIZES, options)) {
      const path = await workspaceOfStakeholders(files, count)
      opened.push(await inTheCore(files, path, size), await throughTheContract(files, path, size))
    }
    const rows: Row[] = [
      ...(await inTurns(
        opened.flatMap(({ pairs }) => pairs),
        options.rounds
      ))
    ]
    const counted = await fsyncsOfACommit(files)
    return { rows: [...rows, ...counted.rows], notes: counted.notes, failures: counted.failures }
  } finally {
    for (const { close } of opened) await close()
    files.remove()
  }
}
