import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { call } from '@orpc/server'
import SqliteDatabase from 'better-sqlite3'
import { expect, it } from 'vitest'
import { withWorkspace } from '../../../../tests/support/workspace.ts'
import { contextOver } from '../../reading/testing/context.ts'
import type { Workspace } from '../../store/workspace.ts'
import { documents } from './procedures.ts'

const TICKET = '0'.repeat(32)

const annex = (foundShown: number, about: string | null) =>
  ({
    kind: 'roadmapAnnex',
    language: 'it',
    audience: 'council',
    about,
    draft: false,
    options: {},
    target: TICKET,
    foundShown
  }) as const

/** Saves the annex of a roadmap; `shown` names of persons were looked at. */
const saving = async (workspace: Workspace, target: string, shown = 0, about: string | null = null) => {
  const context = contextOver(workspace, '2026-01-01', new Map([[TICKET, target]]))
  for await (const event of await call(documents.save, annex(shown, about), { context })) void event
}

it('saves no document of records that the disk garbled, and leaves no file', () =>
  withWorkspace(async (workspace, { folder, path, reopen }) => {
    await workspace.close()
    const sqlite = new SqliteDatabase(path)
    sqlite.exec(`UPDATE "roadmap" SET "title" = 'Another'`)
    sqlite.close()
    const target = join(folder, 'annex.docx')
    const damaged = { code: 'RECORDS_DAMAGED', data: { type: 'roadmap' } }
    await expect(saving(await reopen(), target)).rejects.toMatchObject(damaged)
    expect(existsSync(target)).toBe(false)
  }))

it('saves no document that names persons unless they were shown, also when one came since', () =>
  withWorkspace(async (workspace, { folder }) => {
    const target = join(folder, 'annex.docx')
    const undecided = { code: 'PERSONAL_DATA_UNDECIDED', data: { count: 1, field: 'context' } }
    const fields = { title: 'Roadmap', context: 'Scrivere a anna.prova@comune.example' }
    const operations = [{ op: 'create' as const, type: 'roadmap', fields }]
    const { created } = await workspace.commit({ label: 'x', operations })
    const id = created[0]?.id ?? null
    await expect(saving(workspace, target, 0, id)).rejects.toMatchObject(undecided)
    expect(existsSync(target)).toBe(false)
    await saving(workspace, target, 1, id)
    expect(existsSync(target)).toBe(true)
  }))
