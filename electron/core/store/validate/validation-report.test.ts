import SqliteDatabase from 'better-sqlite3'
import { expect, it } from 'vitest'
import { oneOfEach } from '../../../../tests/support/one-of-each.ts'
import { withWorkspace } from '../../../../tests/support/workspace.ts'
import { sha256 } from '../../files/sha256.ts'

const BYTES = Buffer.from('bytes of a file')
const LINE = Buffer.from('{"id":"x","type":"action"}')

it.each([
  [
    'a value',
    `UPDATE "action" SET "title" = 'x'`,
    ['ROW_HASH', 'TABLE_HASH', 'LOG_DISAGREES', 'SEARCH_TEXT']
  ],
  ['a number', `UPDATE "stakeholder" SET "power" = 6 - "power"`, ['ROW_HASH', 'TABLE_HASH', 'LOG_DISAGREES']],
  ['a mark of deletion', `UPDATE "milestone" SET "deletedAt" = 'x'`, ['ROW_HASH', 'LOG_DISAGREES']],
  ['a row taken away', 'DELETE FROM "alignment"', ['TABLE_HASH', 'LOG_DISAGREES', 'SEARCH_TEXT']],
  ['a translation', `UPDATE "translation" SET "text" = 'x'`, ['ROW_HASH', 'TABLE_HASH', 'LOG_DISAGREES']],
  ['a change of the log', `UPDATE "changeRow" SET "before" = '"x"' WHERE "type" = 'action'`, ['TABLE_HASH']],
  [
    'a first value in the log',
    `UPDATE "changeRow" SET "after" = json_set("after", '$.title', 'x') WHERE "type" = 'action'`,
    ['TABLE_HASH', 'LOG_DISAGREES']
  ],
  [
    'a change taken from the log',
    `DELETE FROM "changeRow" WHERE "type" = 'department'`,
    ['TABLE_HASH', 'LOG_DISAGREES']
  ],
  ['a label of the log', `UPDATE "transaction" SET "label" = 'x'`, ['TABLE_HASH']],
  ['a piece of a file', `UPDATE "blobChunk" SET "bytes" = x'00'`, ['FILE_HASH']],
  ['a line of a sealed version', `UPDATE "sealedLine" SET "line" = '{}'`, ['TABLE_HASH']],
  ['a search text', `UPDATE "searchText" SET "body" = 'x'`, ['SEARCH_TEXT']],
  ['a value the model does not know', `UPDATE "action" SET "status" = 'dreamt'`, ['ROW_INVALID', 'ROW_HASH']],
  ['a date that does not exist', `UPDATE "roadmap" SET "startDate" = '2026-02-30'`, ['ROW_INVALID']],
  [
    'a reference to nothing',
    `UPDATE "axis" SET "roadmap" = '01a2031f-0000-7000-8000-000000000000'`,
    ['REFERENCE']
  ],
  ['a translation of nothing', `UPDATE "translation" SET "id" = "id" || 'x'`, ['LOG_DISAGREES']],
  ['an orphan translation', `UPDATE "translation" SET "type" = 'unicorn'`, ['ORPHAN']]
])('validation notices %s changed behind its back', async (_, sql, codes) => {
  await withWorkspace(async (workspace, { path, reopen }) => {
    const { operations, ids } = oneOfEach()
    const sum = sha256(BYTES)
    await workspace.commit({
      label: 'all',
      reason: 'test',
      operations: [
        ...operations,
        {
          op: 'create',
          type: 'attachment',
          fields: {
            ownerType: 'action',
            ownerId: ids.action ?? '',
            fileName: 'a',
            mediaType: 'b',
            size: 15,
            sha256: sum
          }
        }
      ],
      content: { blobs: new Map([[sum, BYTES]]), sealedLines: new Map([[sha256(LINE), LINE.toString()]]) }
    })
    expect(await workspace.validate()).toMatchObject({
      ok: true,
      problems: [],
      records: { action: 1, criterion: 8 }
    })
    await workspace.close()
    const sqlite = new SqliteDatabase(path)
    sqlite.pragma('foreign_keys = OFF')
    sqlite.exec(sql)
    sqlite.close()
    const report = await (await reopen()).validate()
    expect(report.ok).toBe(false)
    expect(report.problems.map(({ code }) => code)).toEqual(expect.arrayContaining(codes))
  })
})
