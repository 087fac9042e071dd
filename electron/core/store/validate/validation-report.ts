import type { Connection } from '../file/connection.ts'
import { versionOf } from '../migrations/migrate.ts'
import { expectedSchema, schemaOf } from '../schema/file-schema.ts'
import type { ValidationReport } from '../workspace.ts'
import { fileProblems, searchProblems } from './validation-files.ts'
import { logProblems } from './validation-log.ts'
import { type Problem, rowProblems } from './validation-rows.ts'

/** A report that names thousands of rows helps nobody. */
const SHOWN = 200

const pageProblems = ({ sqlite }: Connection): readonly Problem[] => {
  const found = sqlite.pragma('integrity_check(20)') as readonly { readonly integrity_check: string }[]
  const keys = sqlite.pragma('foreign_key_check') as readonly {
    readonly table: string
    readonly parent: string
  }[]
  return [
    ...found
      .filter(row => row.integrity_check !== 'ok')
      .map((): Problem => ({ code: 'PAGES', where: 'file' })),
    ...keys.map(({ table, parent }): Problem => ({ code: 'REFERENCE', where: `${table}/${parent}` }))
  ]
}

const schemaProblems = (connection: Connection): readonly Problem[] =>
  schemaOf(connection.sqlite) === expectedSchema(versionOf(connection))
    ? []
    : [{ code: 'SCHEMA', where: 'file' }]

/**
 * Looks at everything: pages, references, schema, every row against the model and its hash, tables against their sums, the log
 * against the rows, files against their hashes, search texts against the records (RELIABILITY.md, decision 3). Changes nothing.
 */
export const validationReport = (connection: Connection): ValidationReport => {
  const rows = rowProblems(connection)
  const problems = [
    ...pageProblems(connection),
    ...schemaProblems(connection),
    ...rows.problems,
    ...logProblems(connection),
    ...fileProblems(connection),
    ...searchProblems(connection)
  ]
  const { transactions } = connection.prepare('SELECT count(*) AS transactions FROM "transaction"').get() as {
    readonly transactions: number
  }
  return { ok: problems.length === 0, records: rows.counts, transactions, problems: problems.slice(0, SHOWN) }
}
