import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { call } from '@orpc/server'
import SqliteDatabase from 'better-sqlite3'
import { expect, it } from 'vitest'
import { withWorkspace } from '../../../../tests/support/workspace.ts'
import { contextOver } from '../../reading/testing/context.ts'
import { documents } from './procedures.ts'

const TICKET = '0'.repeat(32)

it('saves no document of records that the disk garbled, and leaves no file', () =>
  withWorkspace(async (workspace, { folder, path, reopen }) => {
    await workspace.close()
    const sqlite = new SqliteDatabase(path)
    sqlite.exec(`UPDATE "roadmap" SET "title" = 'Another'`)
    sqlite.close()
    const target = join(folder, 'annex.docx')
    const context = contextOver(await reopen(), '2026-01-01', new Map([[TICKET, target]]))
    const saving = async () => {
      const input = {
        kind: 'roadmapAnnex',
        language: 'it',
        audience: 'council',
        about: null,
        draft: false,
        options: {},
        target: TICKET
      } as const
      for await (const event of await call(documents.save, input, { context })) void event
    }
    await expect(saving()).rejects.toMatchObject({ code: 'RECORDS_DAMAGED', data: { type: 'roadmap' } })
    expect(existsSync(target)).toBe(false)
  }))
