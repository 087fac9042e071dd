import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Path, READS, type Read, type Source, sourcesOf } from '#shared/contract/reads.ts'
import { isRecordType } from '#shared/model/index.ts'
import type { Connection } from '../../contract/connection.ts'
import { readsOver } from '../../contract/inputs.ts'
import { connectInMemory } from '../../contract/memory.ts'
import { PROCEDURES } from '../../contract/procedures.ts'

type Run = (this: { readonly source: string }, ...values: readonly unknown[]) => unknown
type Statements = { all: Run; get: Run }

const statements = Object.getPrototypeOf(new Database(':memory:').prepare('SELECT 1')) as Statements
const { all, get } = statements

const touched = new Set<Source>()

/** The value that a statement compares a column `type` with; null when it looks at every kind. */
const typeIn = (sql: string, values: readonly unknown[]): unknown => {
  const parts = sql.split('?')
  const at = parts.findIndex(part => /"type" = $/.test(part))
  return at === -1 ? null : values[at]
}

/** Tables that come and go with the record they belong to. */
const WITHIN: Readonly<Record<string, Source>> = {
  receivedRecord: 'receivedBundle',
  sealedLine: 'sealedVersion',
  translation: 'translation',
  change: 'log',
  changeRow: 'log',
  transaction: 'log'
}

/** Tables that say something of the records that they are asked for by kind; else of all. */
const BY_KIND: readonly string[] = ['translation', 'change', 'transaction', 'ownValue']

/** Tables in which no record stands: the file itself, contents by their hash, what is found by words in records that are read as well. */
const NO_RECORDS: readonly string[] = [
  'workspace',
  'device',
  'tableHash',
  'blob',
  'blobChunk',
  'searchText',
  'searchIndex',
  'searchTerm'
]

/** What a table tells of. Throws where it is not known. */
const sourceOf = (table: string, sql: string, values: readonly unknown[]): Source | null => {
  if (isRecordType(table)) return table
  const type = BY_KIND.includes(table) ? typeIn(sql, values) : null
  if (typeof type === 'string' && isRecordType(type)) return type
  const whole = WITHIN[table]
  if (whole === undefined && !NO_RECORDS.includes(table)) throw new Error(`whose is the table ${table}?`)
  return whole ?? null
}

const note = (sql: string, values: readonly unknown[]): void => {
  for (const [, table = ''] of sql.matchAll(/\b(?:from|join)\s+"(\w+)"/gi)) {
    const source = sourceOf(table, sql, values)
    if (source !== null) touched.add(source)
  }
}

let connection: Connection
beforeAll(async () => {
  statements.all = function (...values) {
    note(this.source, values)
    return all.apply(this, [...values])
  }
  statements.get = function (...values) {
    note(this.source, values)
    return get.apply(this, [...values])
  }
  connection = await connectInMemory()
  const target = await connection.place('Milano')
  for await (const _ of await connection.client.workspace.createSample({ sample: 'milano', target }));
})
afterAll(async () => {
  Object.assign(statements, { all, get })
  await connection.close()
})

/** The tables that a call looked into. */
const tablesOf = async (path: Path, input: unknown): Promise<readonly Source[]> => {
  touched.clear()
  const procedure = PROCEDURES.find(({ name }) => name === path)
  // A received record that is not there: where it was looked for counts.
  await procedure?.call(connection.client, input).catch(() => {})
  return [...touched].toSorted()
}

const declaredOf = (read: Read, input: unknown, found: readonly Source[]): readonly Source[] => {
  const { of, names } = sourcesOf(read, input)
  return of === 'everything' ? found : [...new Set([...of, ...names])].toSorted()
}

test('Every read says which tables it looks into, no more and no fewer', async () => {
  for (const { path, input } of await readsOver(connection.client)) {
    const read: Read | 'once' = READS[path]
    if (read === 'once') continue
    const found = await tablesOf(path, input)
    const declared = declaredOf(read, input, found)
    // Translations that an answer holds are of the kinds it is made of.
    const own = declared.includes('translation') ? found : found.filter(source => source !== 'translation')
    // What the device keeps is in no table, and the sample received no bundle.
    if (declared.includes('device') || path === 'exchange.library')
      expect.soft(declared, path).toEqual(expect.arrayContaining([...own]))
    else expect.soft(own, path).toEqual(declared)
  }
})
