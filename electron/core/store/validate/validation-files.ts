import { createHash } from 'node:crypto'
import { RECORD_TYPES, type RecordType } from '#shared/model/index.ts'
import type { Connection } from '../file/connection.ts'
import { entryFor, ownTextsIn } from '../search/search-index.ts'
import { tableOf } from '../tables.ts'
import type { Cells } from '../write/draft.ts'
import { rowChunks } from '../write/row-chunks.ts'
import type { Problem } from './validation-rows.ts'

const hashOfChunks = (
  { prepare }: Connection,
  sha256: string
): { readonly digest: string; readonly size: number } => {
  const digest = createHash('sha256')
  let size = 0
  const parts = prepare('SELECT "part" FROM "blobChunk" WHERE "sha256" = ? ORDER BY "part"').all(sha256) as {
    readonly part: number
  }[]
  // One piece in memory at a time: a file may have hundreds of megabytes of attachments.
  for (const { part } of parts) {
    const row = prepare('SELECT "bytes" FROM "blobChunk" WHERE "sha256" = ? AND "part" = ?').get(
      sha256,
      part
    ) as {
      readonly bytes: Buffer
    }
    digest.update(row.bytes)
    size += row.bytes.length
  }
  return { digest: digest.digest('hex'), size }
}

/** Stored files against the hashes they are named by, and attachments without their file. */
export const fileProblems = (connection: Connection): readonly Problem[] => {
  const problems: Problem[] = []
  const blobs = connection.prepare('SELECT "sha256", "size" FROM "blob"').all() as {
    readonly sha256: string
    readonly size: number
  }[]
  for (const { sha256, size } of blobs) {
    const found = hashOfChunks(connection, sha256)
    if (found.digest !== sha256 || found.size !== size)
      problems.push({ code: 'FILE_HASH', where: `blob/${sha256}` })
  }
  const missing = connection
    .prepare('SELECT id FROM "attachment" WHERE "sha256" NOT IN (SELECT "sha256" FROM "blob")')
    .all() as { readonly id: string }[]
  return [
    ...problems,
    ...missing.map(({ id }): Problem => ({ code: 'ORPHAN', where: `attachment/${id}/sha256` }))
  ]
}

type Indexed = { readonly code: string; readonly title: string; readonly body: string }

/** The kept search texts against the records. */
export const searchProblems = (connection: Connection): readonly Problem[] => {
  const { prepare } = connection
  const problems: Problem[] = []
  let expected = 0
  const own = ownTextsIn(connection)
  const check = (type: RecordType, row: Cells) => {
    const entry = entryFor(connection, type, row, own)
    const kept = prepare(
      'SELECT "code", "title", "body" FROM "searchText" WHERE "id" = ? AND "type" = ?'
    ).get(row['id'], type) as Indexed | undefined
    if (entry) expected += 1
    if (entry?.code !== kept?.code || entry?.title !== kept?.title || entry?.body !== kept?.body) {
      problems.push({ code: 'SEARCH_TEXT', where: `${type}/${row['id']}` })
    }
  }
  for (const type of RECORD_TYPES) {
    if (tableOf(type).searched.length === 0) continue
    for (const rows of rowChunks(connection, type, ['id'], '"deletedAt" IS NULL')) {
      for (const row of rows) check(type, row)
    }
  }
  const { rows } = prepare('SELECT count(*) AS rows FROM "searchText"').get() as { readonly rows: number }
  return rows === expected ? problems : [...problems, { code: 'SEARCH_TEXT', where: 'searchText' }]
}
