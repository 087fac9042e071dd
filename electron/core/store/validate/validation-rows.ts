import type { CodeOf } from '#shared/i18n/message-key.ts'
import { isRecordType, kindOf, RECORD_TYPES } from '#shared/model/index.ts'
import type { OwnFields } from '#shared/model/own-fields.ts'
import { valueProblem, wrongFields } from '#shared/model/value-problem.ts'
import type { Connection } from '../file/connection.ts'
import { keepsRowHash, sumTable } from '../migrations/rehash.ts'
import { ownFieldsIn } from '../own-fields.ts'
import { HASHED_TABLES, type HashedTable } from '../tables.ts'
import type { Cells } from '../write/draft.ts'

export type Problem = { readonly code: CodeOf<'problem'>; readonly where: string }

const keyOf = (table: HashedTable, row: Cells): string => {
  if (table === 'translation') return `${row['type']}/${row['id']}/${row['field']}@${row['language']}`
  if (table === 'ownValue') return `${row['type']}/${row['id']}/${row['field']}`
  return `${table}/${row['id'] ?? row['stamp'] ?? row['sha256'] ?? ''}`
}

/** A value of an own field against its definition, which it cannot be without. */
const ownProblems =
  (own: OwnFields) =>
  (row: Cells): readonly Problem[] => {
    const { type, field, value } = row
    const definition = own.get(String(field))
    const where = keyOf('ownValue', row)
    if (definition === undefined || definition.type !== type) return [{ code: 'ORPHAN', where }]
    return valueProblem(definition.field, value) === null ? [] : [{ code: 'ROW_INVALID', where }]
  }

const modelProblems = (connection: Connection, table: HashedTable): ((row: Cells) => readonly Problem[]) => {
  if (table === 'ownValue') return ownProblems(ownFieldsIn(connection))
  if (!isRecordType(table)) return () => []
  const kind = kindOf(table)
  return ({ rowHash: _, deletedAt: __, ...row }) =>
    wrongFields(kind, row).map(name => ({ code: 'ROW_INVALID', where: `${keyOf(table, row)}/${name}` }))
}

type Kept = { readonly count: number; readonly xor: Buffer }

/** Every row against the model and its own hash, every table against its count and sum. */
export const rowProblems = (
  connection: Connection
): { readonly problems: readonly Problem[]; readonly counts: Readonly<Record<string, number>> } => {
  const problems: Problem[] = []
  const counts: Record<string, number> = {}
  for (const table of HASHED_TABLES) {
    const invalid = modelProblems(connection, table)
    let live = 0
    const sum = sumTable(connection, table, (row, digest) => {
      problems.push(...invalid(row))
      if (row['deletedAt'] === null) live += 1
      const kept: unknown = row['rowHash']
      if (keepsRowHash(table) && !(kept instanceof Buffer && kept.equals(digest))) {
        problems.push({ code: 'ROW_HASH', where: keyOf(table, row) })
      }
    })
    const kept = connection.prepare('SELECT "count", "xor" FROM "tableHash" WHERE "table" = ?').get(table) as
      | Kept
      | undefined
    const agrees = kept ? kept.count === sum.count && kept.xor.equals(sum.xor) : sum.count === 0
    if (!agrees) problems.push({ code: 'TABLE_HASH', where: table })
    if (isRecordType(table)) counts[table] = live
  }
  const unknown = connection
    .prepare(
      `SELECT DISTINCT "type" FROM "translation" WHERE "type" NOT IN (${RECORD_TYPES.map(() => '?').join(', ')})`
    )
    .all(...RECORD_TYPES) as { readonly type: string }[]
  problems.push(...unknown.map(({ type }): Problem => ({ code: 'ORPHAN', where: `translation/${type}` })))
  return { problems, counts }
}
