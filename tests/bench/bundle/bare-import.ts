import { hash } from 'node:crypto'
import type { BagFiles } from '../../../electron/core/bundles/container/bag.ts'
import { bareSqlite } from '../bare-sqlite.ts'

type Line = { readonly type: string; readonly bytes: Uint8Array }

const LINE_FEED = 0x0a

/** The lines of a bundle's record files, apart from each other. */
export const recordLines = (entries: BagFiles): readonly Line[] => {
  const lines: Line[] = []
  for (const [name, bytes] of entries) {
    const type = /^data\/records\/(.+)\.ndjson$/.exec(name)?.[1]
    if (type === undefined) continue
    for (let at = 0; at < bytes.length; ) {
      const end = bytes.indexOf(LINE_FEED, at)
      lines.push({ type, bytes: bytes.subarray(at, end) })
      at = end + 1
    }
  }
  return lines
}

/** The least an import can cost: parse, hash and insert the same bytes in one durable transaction, without any check. */
export const bareImport = (path: string, lines: readonly Line[]): void => {
  const sqlite = bareSqlite(path)
  // The bundle's own row is left out here, and with it what the lines point at.
  sqlite.pragma('foreign_keys = OFF')
  const insert = sqlite.prepare(
    'INSERT INTO "receivedRecord" ("bundle", "type", "id", "title", "json") VALUES (?, ?, ?, ?, ?)'
  )
  const sum = Buffer.alloc(32)
  sqlite.exec('BEGIN IMMEDIATE')
  for (const { type, bytes } of lines) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
    const row = JSON.parse(text) as { readonly id: string; readonly name?: string }
    const digest = hash('sha256', bytes, 'buffer')
    for (let index = 0; index < 32; index += 1) sum[index] = (sum[index] ?? 0) ^ (digest[index] ?? 0)
    insert.run('bundle', type, row.id, row.name ?? null, text)
  }
  sqlite.exec('COMMIT')
  sqlite.close()
}
