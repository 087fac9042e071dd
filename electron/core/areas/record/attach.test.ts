import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { call } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { contextOver } from '../../reading/testing/context.ts'
import { record } from './procedures.ts'

const IN = '0'.repeat(32)
const OUT = '1'.repeat(32)

/** Runs with a stakeholder, a file of these bytes to read and a place to write to. */
const withFile = (
  name: string,
  bytes: Uint8Array,
  test: (tools: {
    attach: () => Promise<unknown>
    save: (id: string) => Promise<unknown>
    rows: () => Promise<readonly { id: string; mediaType: string; size: number; fileName: string }[]>
    folder: string
    source: string
    target: string
  }) => Promise<void>
): Promise<void> =>
  withWorkspace(async (workspace, { folder }) => {
    const owner = {
      type: 'stakeholder' as const,
      id: await createOne(workspace, 'stakeholder', { name: 'Forum' })
    }
    const source = join(folder, name)
    const target = join(folder, 'saved.bin')
    writeFileSync(source, bytes)
    const context = contextOver(
      workspace,
      '2022-06-15',
      new Map([
        [IN, source],
        [OUT, target]
      ])
    )
    await test({
      attach: () => call(record.attach, { owner, ticket: IN, description: null }, { context }),
      save: id => call(record.saveAttachment, { id, ticket: OUT }, { context }),
      rows: async () => (await call(record.get, owner, { context })).attachments,
      folder,
      source,
      target
    })
  })

describe('attaching a file', () => {
  it('keeps it under its name and type, and gives the same bytes back', () =>
    withFile(
      'atto.pdf',
      Buffer.from('%PDF-1.7 atto'),
      async ({ attach, save, rows, source, target, folder }) => {
        await attach()
        const [row] = await rows()
        expect(row).toMatchObject({ fileName: 'atto.pdf', mediaType: 'application/pdf', size: 13 })
        expect(await save(row?.id ?? '')).toEqual({ size: 13 })
        expect(readFileSync(target)).toEqual(readFileSync(source))
        expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([])
      }
    ))

  it('keeps a photo without the data about its taking', () => {
    const comment = Buffer.from('\xff\xfe\x00\x0bGPS 45.46', 'latin1')
    const photo = Buffer.concat([Buffer.from([0xff, 0xd8]), comment, Buffer.from([0xff, 0xd9])])
    return withFile(
      'foto.jpg',
      Buffer.concat([photo, Buffer.from('trailer')]),
      async ({ attach, rows, save, target }) => {
        await attach()
        const [row] = await rows()
        await save(row?.id ?? '')
        expect(readFileSync(target)).toEqual(Buffer.from([0xff, 0xd8, 0xff, 0xd9]))
      }
    )
  })

  it('refuses a photo that breaks off, and writes nothing', () =>
    withFile('foto.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff]), async ({ attach, rows }) => {
      await expect(attach()).rejects.toMatchObject({ code: 'PHOTO_METADATA' })
      expect(await rows()).toEqual([])
    }))

  it('refuses more than 20 MB before reading it', () =>
    withFile('film.bin', Buffer.from('x'), async ({ attach, source }) => {
      truncateSync(source, 20 * 1024 * 1024 + 1)
      await expect(attach()).rejects.toMatchObject({ code: 'ATTACHMENT_TOO_LARGE' })
    }))

  it('names a folder that is gone when saving', () =>
    withWorkspace(async (workspace, { folder }) => {
      const owner = {
        type: 'stakeholder' as const,
        id: await createOne(workspace, 'stakeholder', { name: 'Forum' })
      }
      const source = join(folder, 'a.txt')
      writeFileSync(source, 'a')
      const context = contextOver(
        workspace,
        '2022-06-15',
        new Map([
          [IN, source],
          [OUT, join(folder, 'gone', 'a.txt')]
        ])
      )
      const { created } = await call(record.attach, { owner, ticket: IN, description: 'nota' }, { context })
      const input = { id: created[0]?.id ?? '', ticket: OUT }
      await expect(call(record.saveAttachment, input, { context })).rejects.toMatchObject({
        code: 'FOLDER_MISSING'
      })
    }))
})
