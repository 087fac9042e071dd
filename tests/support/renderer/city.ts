import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterAll, onTestFinished } from 'vitest'
import type { Operation } from '#shared/contract/operation.ts'
import type { RecordType } from '#shared/model/index.ts'
import { createCore } from '../../../electron/core/serving/core.ts'
import { createWorkspace } from '../../../electron/core/store/file/create.ts'
import { openWorkspace } from '../../../electron/core/store/file/open.ts'
import type { Client } from '../../../renderer/app/client/core.tsx'
import type { OpenWorkspace } from '../../../renderer/app/workspace-context.ts'
import { newFolder } from '../workspace.ts'
import { idOf } from './ids.ts'

type Values = Readonly<Record<string, string | number | null>>

/** A core with an open workspace of its own, for one test. */
export type City = {
  readonly client: Client
  readonly workspace: OpenWorkspace
  /** Values of fields of a record as they stand. */
  readonly values: (type: RecordType, id: string, ...fields: readonly string[]) => Promise<Values>
  /** Sets fields of a record as somebody else does in another window; the screen is not told. */
  readonly set: (type: RecordType, id: string, fields: Values) => Promise<void>
}

const FILE = 'city.piano'

/** The file that all tests of a file begin with. */
const prepare = async (folder: string, operations: readonly Operation[]): Promise<void> => {
  const path = join(folder, FILE)
  const home = join(folder, 'home')
  await createWorkspace(path, { cityName: 'Milano', language: 'it', home })
  const workspace = await openWorkspace(path, { home })
  const made = async (type: 'criterion' | 'roadmap'): Promise<readonly Operation[]> =>
    (await workspace.read.selectFrom(type).select('id').execute()).map(({ id }) => ({
      op: 'delete',
      type,
      id
    }))
  try {
    // What every new workspace holds goes: a test names all that it looks at.
    await workspace.commit({
      label: 'seed',
      operations: [...(await made('criterion')), ...(await made('roadmap')), ...operations]
    })
  } finally {
    await workspace.close()
  }
}

const open = async (prepared: string, today: string): Promise<City> => {
  const folder = newFolder()
  const path = join(folder, FILE)
  copyFileSync(join(prepared, FILE), path)
  const core = createCore({
    home: join(folder, 'home'),
    version: '0.0.0',
    backsUp: false,
    today: () => today
  })
  onTestFinished(async () => {
    await core.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const workspace = await core.context.session.open(path)
  const client: Client = createRouterClient(core.router, { context: core.context })
  const read = async (type: RecordType, id: string, fields: readonly string[]) => {
    const [row] = await client.record.fields({ type, ids: [id], fields: [...fields] })
    if (row === undefined) throw new Error(`no ${type} ${id}`)
    return row
  }
  return {
    client,
    workspace,
    values: async (type, id, ...fields) => (await read(type, id, fields)).values,
    set: async (type, id, fields) => {
      const { stamps: base } = await read(type, id, Object.keys(fields))
      const operations = [{ op: 'set' as const, type, id, fields, base }]
      await client.record.commit({ label: 'Prova', operations, reason: 'Prova' })
    }
  }
}

/**
 * Cities for the tests of a file: each gets a core over a copy of one workspace that these operations made, so that a screen reads and
 * writes what the program would. Called at the top of the file; the city is closed and gone after its test.
 */
export const cityOf = (operations: readonly Operation[], { today = '2026-06-01' } = {}) => {
  const folder = newFolder()
  let prepared: Promise<void> | null = null
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return async (): Promise<City> => {
    prepared ??= prepare(folder, operations)
    await prepared
    return open(folder, today)
  }
}

/** The operation that makes a record with the id of a number. */
export const made = (type: RecordType, last: number, fields: Values): Operation => ({
  op: 'create',
  type,
  id: idOf(last),
  fields
})
