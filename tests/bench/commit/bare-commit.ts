import { hash } from 'node:crypto'
import { bareSqlite } from '../bare-sqlite.ts'

type Row = Record<string, string | number | Buffer | null>

/**
 * The least that a durable change of one field can cost with a log, a row's hash and a search index: one transaction by hand over
 * the same file, without any check (STACK.md 10).
 */
export const bareCommits = (path: string) => {
  const sqlite = bareSqlite(path)
  const ids = sqlite.prepare<[], { id: string }>('SELECT id FROM stakeholder ORDER BY id').all()
  const select = sqlite.prepare<[string], Row>('SELECT * FROM stakeholder WHERE id = ?')
  const update = sqlite.prepare('UPDATE stakeholder SET "name" = ?, "rowHash" = ? WHERE id = ?')
  const transaction = sqlite.prepare(
    `INSERT INTO "transaction" ("stamp", "author", "label", "kind", "undoes", "seen", "reason") VALUES (?, NULL, 'x', 'edit', NULL, '{}', NULL)`
  )
  const change = sqlite.prepare(
    `INSERT INTO "changeRow" ("type", "id", "field", "transaction", "before", "after") VALUES ('stakeholder', ?, 'name', ?, ?, ?)`
  )
  const indexed = sqlite.prepare<[string], { row: number; code: string; title: string; body: string }>(
    `SELECT "row", "code", "title", "body" FROM "searchText" WHERE "id" = ? AND "type" = 'stakeholder'`
  )
  const drop = sqlite.prepare(
    `INSERT INTO "searchIndex" ("searchIndex", rowid, "code", "title", "body") VALUES ('delete', ?, ?, ?, ?)`
  )
  const text = sqlite.prepare('UPDATE "searchText" SET "title" = ? WHERE "row" = ?')
  const enter = sqlite.prepare(
    'INSERT INTO "searchIndex" (rowid, "code", "title", "body") VALUES (?, ?, ?, ?)'
  )
  const begin = sqlite.prepare('BEGIN IMMEDIATE')
  const end = sqlite.prepare('COMMIT')
  let counter = 0

  return {
    /** Gives one stakeholder a new name. */
    rename(index: number, name: string): void {
      const id = ids[index % ids.length]?.id ?? ''
      counter += 1
      const stamp = `2999-01-01T00:00:00.000Z-0000-${counter.toString(16).padStart(12, '0')}`
      begin.run()
      const row = select.get(id) ?? {}
      const before = row['name']
      row['name'] = name
      const { rowHash: _, ...values } = row
      update.run(name, hash('sha256', JSON.stringify(values), 'buffer'), id)
      const { lastInsertRowid } = transaction.run(stamp)
      change.run(id, lastInsertRowid, JSON.stringify(before), JSON.stringify(name))
      const old = indexed.get(id)
      if (old === undefined) throw new Error('not indexed')
      drop.run(old.row, old.code, old.title, old.body)
      text.run(name.toLowerCase(), old.row)
      enter.run(old.row, old.code, name.toLowerCase(), old.body)
      end.run()
    },
    close: () => sqlite.close()
  }
}
