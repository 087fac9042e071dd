import { describe, expect, it } from 'vitest'
import { createOne } from '../../../../tests/support/workspace.ts'
import { readReceived } from '../../areas/exchange/received.ts'
import { sha256 } from '../../files/sha256.ts'
import type { RecordKey, Workspace } from '../../store/workspace.ts'
import { contentId } from '../container/pack.ts'
import { unpack } from '../container/unpack.ts'
import { receive, send, withTwoCities } from '../testing/two-cities.ts'
import { bundleLanguages } from './languages.ts'
import { previewExport } from './preview.ts'
import { plainSelection } from './selection.ts'

const attachTo = (workspace: Workspace, owner: RecordKey, bytes: Uint8Array, mediaType = 'text/plain') => {
  const hash = sha256(bytes)
  const fields = {
    ownerType: owner.type,
    ownerId: owner.id,
    fileName: 'nota.txt',
    mediaType,
    size: bytes.length,
    sha256: hash,
    share: 'partner'
  }
  return workspace.commit({
    label: 'attach',
    operations: [{ op: 'create', type: 'attachment', fields }],
    content: { blobs: new Map([[hash, bytes]]) }
  })
}

const codeOf = (code: string) => expect.objectContaining({ code })

describe('exporting a bundle', () => {
  it('gives the same bytes again while nothing changed, and writes nothing', () =>
    withTwoCities(async sender => {
      const first = await send(sender)
      const again = await send(sender)
      expect(again).toMatchObject({ again: true, sequence: 1, packageHash: first.packageHash })
      expect(Buffer.from(again.bytes).equals(first.bytes)).toBe(true)
      const { count } = await sender.workspace.read
        .selectFrom('sentBundle')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      expect(count).toBe(1)
    }))

  it('gives the same bytes again when a kind has values held back for several reasons', () =>
    withTwoCities(async sender => {
      const fields = { role: 'Referente', name: 'Maria Rossi', appointmentAct: 'Delibera 1' }
      await createOne(sender.workspace, 'member', fields)
      const first = await send(sender)
      expect(await send(sender)).toMatchObject({ again: true, packageHash: first.packageHash })
    }))

  it('numbers its bundles and chains them, for another recipient or audience too', () =>
    withTwoCities(async sender => {
      const recipient = await createOne(sender.workspace, 'partnerCity', { name: 'Tirana' })
      const first = await send(sender)
      const second = await send(sender, { audience: 'public' })
      const third = await send(sender, { recipient })
      const headers = [first, second, third].map(({ bytes }) => unpack(bytes).header)
      expect(headers.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
      expect(headers.map(({ previous }) => previous)).toEqual([null, first.packageHash, second.packageHash])
      expect(headers.map(({ recipient: name }) => name)).toEqual([null, null, 'Tirana'])
    }))

  it('says which bundle it replaces', () =>
    withTwoCities(async sender => {
      const first = await send(sender)
      await createOne(sender.workspace, 'stakeholder', { name: 'CeSPI' })
      const second = await send(sender)
      expect(unpack(second.bytes).header.supersedes).toBe(first.bundleId)
    }))

  it('withholds no id that looks like a telephone number, and goes out with all attachments', () =>
    withTwoCities(async (sender, receiver) => {
      const owner = '01234567-8901-7000-8000-012345678901'
      await sender.workspace.commit({
        label: 'x',
        operations: [{ op: 'create', type: 'stakeholder', id: owner, fields: { name: 'Forum' } }]
      })
      const bytes = Buffer.from('testo')
      await attachTo(sender.workspace, { type: 'stakeholder', id: owner }, bytes)
      const sent = await send(sender)
      const received = await receive(receiver, sent.bytes)
      const attachment = await receiver.workspace.read
        .selectFrom('receivedRecord')
        .select('json')
        .where('bundle', '=', received.receivedBundle)
        .where('type', '=', 'attachment')
        .executeTakeFirstOrThrow()
      expect(JSON.parse(attachment.json)).toMatchObject({ ownerId: owner, size: bytes.length })
    }))

  it('asks about files that tell who made them, and leaves them here where that is withheld', () =>
    withTwoCities(async (sender, receiver) => {
      const id = await createOne(sender.workspace, 'stakeholder', { name: 'Forum' })
      const properties = '%PDF-1.4 1 0 obj << /Author (Anna Prova) >> endobj trailer << /Info 1 0 R >>'
      await attachTo(
        sender.workspace,
        { type: 'stakeholder', id },
        Buffer.from(properties),
        'application/pdf'
      )
      await expect(send(sender, { found: null })).rejects.toMatchObject({
        code: 'PERSONAL_DATA_UNDECIDED',
        details: { count: 1, type: 'attachment' }
      })
      const kept = await send(sender, { found: 'keep' })
      const held = await send(sender, { found: 'withhold' })
      expect(Buffer.from(kept.bytes).includes('Anna Prova')).toBe(true)
      expect(Buffer.from(held.bytes).includes('Anna Prova')).toBe(false)
      expect((await receive(receiver, held.bytes)).changed).toBe(true)
    }))

  it('gives a number out once, even when the entry of the ledger was taken back', () =>
    withTwoCities(async sender => {
      await send(sender)
      const entry = await sender.workspace.read
        .selectFrom('sentBundle')
        .select('id')
        .executeTakeFirstOrThrow()
      await sender.workspace.commit({
        label: 'back',
        operations: [{ op: 'delete', type: 'sentBundle', id: entry.id }]
      })
      expect(await send(sender)).toMatchObject({ again: false, sequence: 2 })
    }))

  it('gives different numbers to two exports at the same time', () =>
    withTwoCities(async sender => {
      const both = await Promise.all([send(sender), send(sender, { audience: 'public' })])
      expect(both.map(({ sequence }) => sequence).sort()).toEqual([1, 2])
    }))

  it('waits for a decision on contact data in texts, and says where it stands', () =>
    withTwoCities(async sender => {
      const id = await createOne(sender.workspace, 'stakeholder', {
        name: 'CeSPI',
        description: 'Chiamare il 333 123 4567'
      })
      const undecided = send(sender, { found: null })
      await expect(undecided).rejects.toEqual(codeOf('PERSONAL_DATA_UNDECIDED'))
      await expect(undecided).rejects.toMatchObject({
        details: { count: 1, type: 'stakeholder', id, field: 'description' }
      })
      const field = { type: 'stakeholder', id, field: 'description' } as const
      const kept = await send(sender, { found: null, decisions: [{ ...field, decision: 'keep' }] })
      const cut = await send(sender, { found: null, decisions: [{ ...field, decision: 'withhold' }] })
      expect(Buffer.from(kept.bytes).includes('333 123 4567')).toBe(true)
      expect(Buffer.from(cut.bytes).includes('333 123 4567')).toBe(false)
    }))

  it('shows in the preview what it then writes', () =>
    withTwoCities(async sender => {
      await createOne(sender.workspace, 'stakeholder', { name: 'CeSPI', power: 3 })
      const selection = {
        ...plainSelection('partner', [], await bundleLanguages(sender.workspace)),
        found: 'keep' as const
      }
      const preview = await previewExport(sender.workspace, selection)
      const sent = await send(sender)
      expect(preview.counts).toEqual(sent.counts)
      expect(preview.withheld.reduce((sum, { count }) => sum + count, 0)).toBe(sent.withheld)
      expect(preview.unchangedSince).toBeNull()
      expect((await previewExport(sender.workspace, selection)).unchangedSince).toMatchObject({ sequence: 1 })
    }))

  it('says under which licence it goes out, once the city has chosen one', () =>
    withTwoCities(async (sender, receiver) => {
      const selection = plainSelection('partner', [], await bundleLanguages(sender.workspace))
      const told = async () => {
        const { entries, header } = unpack((await send(sender)).bytes)
        const text = (name: string) => Buffer.from(entries.get(name) ?? []).toString()
        const { licenses } = JSON.parse(text('data/datapackage.json'))
        const preview = await previewExport(sender.workspace, selection)
        const shown = /Licenza: [^<]*/.exec(text('README.html'))?.[0]
        return { header: header.licence, licenses, preview: preview.licence, shown }
      }
      const none = { header: null, licenses: undefined, preview: '', shown: 'Licenza: non indicata' }
      expect(await told()).toEqual(none)
      const { id } = await sender.workspace.read.selectFrom('city').select('id').executeTakeFirstOrThrow()
      await sender.workspace.commit({
        label: 'x',
        operations: [{ op: 'set', type: 'city', id, fields: { bundleLicence: 'ccBySa4' } }]
      })
      expect(await told()).toEqual({
        header: 'CC-BY-SA-4.0',
        licenses: [
          {
            name: 'CC-BY-SA-4.0',
            path: 'https://creativecommons.org/licenses/by-sa/4.0/',
            title: 'CC BY-SA 4.0'
          }
        ],
        preview: 'CC-BY-SA-4.0',
        shown: 'Licenza: CC BY-SA 4.0'
      })
      const { receivedBundle } = await receive(receiver, (await send(sender)).bytes)
      const city = await readReceived(receiver.workspace.read, { bundle: receivedBundle, type: 'city', id })
      expect(city).toMatchObject({ licence: 'CC-BY-SA-4.0', values: { bundleLicence: 'ccBySa4' } })
    }))

  it('always takes the city along', () =>
    withTwoCities(async sender => {
      expect((await send(sender, { types: ['practice'] })).counts).toEqual({ city: 1 })
    }))

  it('withdraws what an earlier bundle for the same recipient held and is in the bin now', () =>
    withTwoCities(async (sender, receiver) => {
      const id = await createOne(sender.workspace, 'stakeholder', { name: 'Ente' })
      const { bytes } = await send(sender)
      await receive(receiver, bytes)
      await sender.workspace.commit({ label: 'x', operations: [{ op: 'delete', type: 'stakeholder', id }] })
      const never = await createOne(sender.workspace, 'stakeholder', { name: 'Mai uscito' })
      await sender.workspace.commit({
        label: 'x',
        operations: [{ op: 'delete', type: 'stakeholder', id: never }]
      })
      const text = (sent: Awaited<ReturnType<typeof send>>) =>
        Buffer.from(unpack(sent.bytes).entries.get('data/records/stakeholder.ndjson') ?? []).toString()
      expect(text(await send(sender))).toBe(`{"id":"${id}","withdrawn":true}\n`)
      expect(text(await send(sender, { audience: 'public' }))).toBe('')
    }))

  it('refuses a recipient that is not there', () =>
    withTwoCities(async sender => {
      const recipient = '01890000-0000-7000-8000-000000000099'
      await expect(send(sender, { recipient })).rejects.toEqual(codeOf('RECORD_UNKNOWN'))
    }))

  it('names its content by nothing but the content', () =>
    withTwoCities(async sender => {
      const sent = await send(sender)
      const data = new Map(
        [...unpack(sent.bytes).entries].flatMap(([name, bytes]) =>
          name.startsWith('data/') ? [[name.slice(5), bytes] as const] : []
        )
      )
      expect(contentId({ data })).toBe(sent.bundleId)
    }))
})
