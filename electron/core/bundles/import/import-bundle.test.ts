import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { Operation } from '#shared/contract/operation.ts'
import { visibleState } from '../../../../tests/support/visible-state.ts'
import { createOne } from '../../../../tests/support/workspace.ts'
import { restoreBackup } from '../../backups/restore.ts'
import { buildMilano } from '../../sample/build.ts'
import { openWorkspace } from '../../store/file/open.ts'
import { cityKeyOf } from '../city-key.ts'
import { pack } from '../container/pack.ts'
import { OTHER_KEY } from '../container/testing/small-bundle.ts'
import { collect } from '../export/collect.ts'
import { plainSelection } from '../export/selection.ts'
import { bundlesOf, recordsOf } from '../library/received.ts'
import { specimenBundle, specimenContent } from '../testing/specimen-bundle.ts'
import { type City, receive, send, withTwoCities } from '../testing/two-cities.ts'
import { confirmKey } from './confirm-key.ts'
import { importBundle } from './import-bundle.ts'
import { previewBundle } from './preview.ts'

const partnersOf = ({ workspace }: City) =>
  workspace.read.selectFrom('partnerCity').selectAll().where('deletedAt', 'is', null).execute()

const libraryOf = async (city: City) => {
  const { read } = city.workspace
  const partner = (await partnersOf(city)).find(({ cityId }) => cityId !== null)
  return partner === undefined ? new Map() : recordsOf(read, await bundlesOf(read, partner.id))
}

const codeOf = (code: string) => expect.objectContaining({ code })

describe('importing a bundle', () => {
  it('receives the records of the sample exactly as they were redacted', () =>
    withTwoCities(async (sender, receiver) => {
      await buildMilano(sender.workspace, () => {})
      const { bytes } = await send(sender)
      const result = await receive(receiver, bytes)
      expect(result).toMatchObject({ changed: true, trust: 'unverified' })
      const sent = await collect(sender.workspace, {
        ...plainSelection('partner', [], ['it']),
        found: 'withhold'
      })
      const library = await libraryOf(receiver)
      expect(library.size).toBe(sent.records.length)
      for (const { type, id, values } of sent.records) {
        expect(JSON.parse(library.get(`${type} ${id}`)?.json ?? 'null')).toEqual({ ...values, id })
      }
      expect(await receiver.workspace.validate()).toMatchObject({ ok: true, problems: [] })
    }))

  it('changes nothing the second time', () =>
    withTwoCities(async (sender, receiver) => {
      const { bytes } = await send(sender)
      const first = await receive(receiver, bytes)
      const state = await visibleState(receiver.workspace)
      expect(await receive(receiver, bytes)).toEqual({ ...first, stamp: null, changed: false })
      expect(await visibleState(receiver.workspace)).toEqual(state)
      const [one, other] = await Promise.all([receive(receiver, bytes), receive(receiver, bytes)])
      expect([one.changed, other.changed]).toEqual([false, false])
    }))

  it('comes in once when it is imported twice at the same time', () =>
    withTwoCities(async (sender, receiver) => {
      const { bytes } = await send(sender)
      const results = await Promise.all([receive(receiver, bytes), receive(receiver, bytes)])
      expect(results.map(({ changed }) => changed)).toEqual([true, false])
    }))

  it('is undone as a whole, after which it can be imported again', () =>
    withTwoCities(async (sender, receiver) => {
      const before = await visibleState(receiver.workspace)
      const { bytes } = await send(sender)
      const first = await receive(receiver, bytes)
      await receiver.workspace.undoTransaction(first.stamp ?? '')
      expect(await visibleState(receiver.workspace)).toEqual(before)
      expect((await libraryOf(receiver)).size).toBe(0)
      expect(await receive(receiver, bytes)).toMatchObject({ changed: true })
      expect((await libraryOf(receiver)).size).toBeGreaterThan(0)
    }))

  it('moves the city’s current bundle, and undo moves it back', () =>
    withTwoCities(async (sender, receiver) => {
      const id = await createOne(sender.workspace, 'stakeholder', { name: 'Forum' })
      const first = await receive(receiver, (await send(sender)).bytes)
      const before = await libraryOf(receiver)
      await sender.workspace.commit({
        label: 'rename',
        operations: [{ op: 'set', type: 'stakeholder', id, fields: { name: 'Forum Città Mondo' } }]
      })
      const second = await receive(receiver, (await send(sender)).bytes)
      expect((await libraryOf(receiver)).get(`stakeholder ${id}`)?.title).toBe('Forum Città Mondo')
      await receiver.workspace.undoTransaction(second.stamp ?? '')
      expect((await partnersOf(receiver))[0]?.currentBundle).toBe(first.receivedBundle)
      expect(await libraryOf(receiver)).toEqual(before)
    }))

  it('takes a city that was noted by hand for the one of exactly this name', () =>
    withTwoCities(async (sender, receiver) => {
      const noted = await createOne(receiver.workspace, 'partnerCity', {
        name: 'Milano',
        notes: 'incontrata a Bari'
      })
      const result = await receive(receiver, (await send(sender)).bytes)
      expect(result.partnerCity).toBe(noted)
      expect(await partnersOf(receiver)).toHaveLength(1)
    }))

  it('does not let two cities noted by the same name be guessed between', () =>
    withTwoCities(async (sender, receiver) => {
      await createOne(receiver.workspace, 'partnerCity', { name: 'Milano' })
      await createOne(receiver.workspace, 'partnerCity', { name: 'Milano' })
      await receive(receiver, (await send(sender)).bytes)
      expect(await partnersOf(receiver)).toHaveLength(3)
    }))
})

describe('the key of a city', () => {
  it('is confirmed by the digits read out, however they are grouped, and by no others', () =>
    withTwoCities(async (sender, receiver) => {
      const { bytes } = await send(sender)
      const { fingerprint } = await cityKeyOf(sender.workspace)
      const wrong = fingerprint.replace(/\d/, digit => String((Number(digit) + 1) % 10))
      await expect(receive(receiver, bytes, wrong)).rejects.toEqual(codeOf('FINGERPRINT_MISMATCH'))
      expect(await partnersOf(receiver)).toEqual([])
      const result = await receive(receiver, bytes, fingerprint.replaceAll(' ', ''))
      expect(result.trust).toBe('confirmed')
      expect((await partnersOf(receiver))[0]).toMatchObject({
        keyState: 'confirmed',
        keyConfirmedOn: '2026-02-02'
      })
    }))

  it('can be confirmed later, with the same bundle or without one', () =>
    withTwoCities(async (sender, receiver) => {
      const { bytes } = await send(sender)
      const { fingerprint } = await cityKeyOf(sender.workspace)
      const first = await receive(receiver, bytes)
      await receiver.workspace.undoTransaction((await receive(receiver, bytes, fingerprint)).stamp ?? '')
      expect((await partnersOf(receiver))[0]?.keyState).toBe('unverified')
      await confirmKey(receiver.workspace, first.partnerCity, fingerprint, {
        by: 'Segreteria',
        on: '2026-02-03'
      })
      expect((await partnersOf(receiver))[0]).toMatchObject({
        keyState: 'confirmed',
        keyConfirmedBy: 'Segreteria'
      })
      expect(await receive(receiver, bytes)).toMatchObject({ changed: false, trust: 'confirmed' })
    }))

  it('stays confirmed for the bundles that follow', () =>
    withTwoCities(async (sender, receiver) => {
      const { fingerprint } = await cityKeyOf(sender.workspace)
      await receive(receiver, (await send(sender)).bytes, fingerprint)
      await createOne(sender.workspace, 'axis', { roadmap: await roadmapOf(sender), title: 'Asse' })
      expect((await receive(receiver, (await send(sender)).bytes)).trust).toBe('confirmed')
    }))

  it('must not change, whether it was confirmed or only seen', () =>
    withTwoCities(async (_, receiver) => {
      const { records, data, header } = await specimenContent()
      expect(records.length).toBeGreaterThan(0)
      await receive(receiver, await specimenBundle())
      const forged = pack({ data, readme: new Uint8Array() }, { ...header, sequence: 2 }, OTHER_KEY)
      expect((await previewBundle(receiver.workspace, forged)).trust).toBe('changed')
      const fingerprint = (await previewBundle(receiver.workspace, forged)).fingerprint
      const state = await visibleState(receiver.workspace)
      for (const trust of [null, fingerprint]) {
        await expect(receive(receiver, forged, trust)).rejects.toEqual(codeOf('KEY_CHANGED'))
      }
      expect(await visibleState(receiver.workspace)).toEqual(state)
    }))
})

describe('what is known of a city', () => {
  it('tells the numbers that are missing between the current bundle and the next', () =>
    withTwoCities(async (_, receiver) => {
      const missing = async (sequence: number) =>
        (await previewBundle(receiver.workspace, await specimenBundle({ sequence }))).missing
      expect(await missing(5)).toBe(0)
      await receive(receiver, await specimenBundle({ sequence: 5 }))
      expect([await missing(6), await missing(7), await missing(9)]).toEqual([0, 1, 3])
    }))

  it('stays when the city goes to the bin: another key comes in by its digits alone', () =>
    withTwoCities(async (_, receiver) => {
      const { data, header } = await specimenContent()
      const own = await specimenBundle()
      const { fingerprint: known, knownFingerprint } = await previewBundle(receiver.workspace, own)
      expect(knownFingerprint).toBeNull()
      const first = await receive(receiver, own, known)
      await receiver.workspace.commit({
        label: 'removed',
        operations: [{ op: 'delete', type: 'partnerCity', id: first.partnerCity }]
      })
      const forged = pack({ data, readme: new Uint8Array() }, { ...header, sequence: 2 }, OTHER_KEY)
      const shown = await previewBundle(receiver.workspace, forged)
      const { fingerprint } = shown
      expect(shown).toMatchObject({ trust: 'changed', knownFingerprint: known, acceptedByDigits: true })
      await expect(receive(receiver, forged)).rejects.toEqual(codeOf('KEY_CHANGED'))
      await expect(receive(receiver, forged, fingerprint.replaceAll(/\d/g, '1'))).rejects.toEqual(
        codeOf('FINGERPRINT_MISMATCH')
      )
      expect(await receive(receiver, forged, fingerprint)).toMatchObject({ trust: 'confirmed' })
      expect(await partnersOf(receiver)).toMatchObject([{ id: first.partnerCity, keyState: 'confirmed' }])
    }))

  it('holds a number for its content after the import was undone, for this key alone', () =>
    withTwoCities(async (_, receiver) => {
      const { data, header } = await specimenContent()
      const own = await specimenBundle({ sequence: 5 })
      const { stamp } = await receive(receiver, own)
      await receiver.workspace.undoTransaction(stamp ?? '')
      const twin = await specimenBundle({ sequence: 5, createdAt: '2026-02-01T08:00:00.000Z' })
      await expect(receive(receiver, twin)).rejects.toEqual(codeOf('BUNDLE_SEQUENCE_REUSED'))
      const other = pack({ data, readme: new Uint8Array() }, { ...header, sequence: 5 }, OTHER_KEY)
      const again = await receive(receiver, other)
      await receiver.workspace.undoTransaction(again.stamp ?? '')
      expect((await receive(receiver, own)).changed).toBe(true)
    }))

  it('is set by the exchange alone: no ordinary commit writes a key or confirms it', () =>
    withTwoCities(async (_, receiver) => {
      const { partnerCity, receivedBundle } = await receive(receiver, await specimenBundle())
      const commit = (operation: Operation) =>
        receiver.workspace.commit({ label: 'x', operations: [operation] })
      const state = await visibleState(receiver.workspace)
      for (const [field, value] of [
        ['publicKey', 'a'],
        ['publicKey', null],
        ['keyState', 'confirmed'],
        ['keyConfirmedOn', '2026-01-01'],
        ['cityId', null],
        ['currentBundle', null]
      ] as const) {
        const set: Operation = { op: 'set', type: 'partnerCity', id: partnerCity, fields: { [field]: value } }
        await expect(commit(set), field).rejects.toEqual(codeOf('FIELD_GUARDED'))
      }
      const city = { name: 'Tirana', keyState: 'confirmed' }
      await expect(commit({ op: 'create', type: 'partnerCity', fields: city })).rejects.toEqual(
        codeOf('FIELD_GUARDED')
      )
      const key = { publicKey: 'a' }
      await expect(
        commit({ op: 'set', type: 'receivedBundle', id: receivedBundle, fields: key })
      ).rejects.toEqual(codeOf('FIELD_GUARDED'))
      expect(await visibleState(receiver.workspace)).toEqual(state)
    }))
})

const roadmapOf = async ({ workspace }: City): Promise<string> =>
  (await workspace.read.selectFrom('roadmap').select('id').executeTakeFirstOrThrow()).id

/** The sender goes on in a workspace restored from a backup. */
const restored = async ({ home }: City, backup: string, folder: string): Promise<City> => {
  const path = join(folder, 'restored.piano')
  restoreBackup(backup, path)
  return { workspace: await openWorkspace(path, { home }), path, home }
}

describe('a sender who works in two copies of the workspace', () => {
  const edit = (city: City, name: string) => createOne(city.workspace, 'stakeholder', { name })
  /** What a city sends after an edit, and what it says to the receiver before it is let in. */
  const passOn = async (city: City, receiver: City, name: string) => {
    const id = await edit(city, name)
    const sent = await send(city)
    const shown = await previewBundle(receiver.workspace, sent.bytes)
    expect((await receive(receiver, sent.bytes)).changed).toBe(true)
    expect((await libraryOf(receiver)).has(`stakeholder ${id}`)).toBe(true)
    return { ...sent, shown }
  }

  it.each([0, 1])(
    'is understood after a restore, whether the backup knows of %i bundles that were sent',
    sentBefore =>
      withTwoCities(async (sender, receiver, folder) => {
        for (let index = 0; index < sentBefore; index += 1) await passOn(sender, receiver, `prima ${index}`)
        const backup = await sender.workspace.backup('byHand')
        for (let index = 0; index < 3; index += 1) await passOn(sender, receiver, `dopo ${index}`)
        const copy = await restored(sender, backup.path, folder)
        // Unchanged since the backup, it is another bundle than the older one the partner has.
        const unchanged = await send(copy)
        expect(unchanged).toMatchObject({ again: false, sequence: 1 })
        expect(await previewBundle(receiver.workspace, unchanged.bytes)).toMatchObject({
          older: false,
          missing: 0,
          otherCopy: true
        })
        expect((await receive(receiver, unchanged.bytes)).changed).toBe(true)
        const next = await passOn(copy, receiver, 'Forum')
        expect(next).toMatchObject({ sequence: 2, shown: { missing: 0, otherCopy: false } })
        expect(await send(copy)).toMatchObject({ again: true, sequence: next.sequence })
        await copy.workspace.close()
      })
  )

  it('may go on sending from both, and each counts for itself', () =>
    withTwoCities(async (sender, receiver, folder) => {
      await passOn(sender, receiver, 'prima')
      const copy = await restored(sender, (await sender.workspace.backup('byHand')).path, folder)
      const turns = []
      for (const [city, name] of [
        [copy, 'copia'],
        [sender, 'originale'],
        [copy, 'copia ancora'],
        [copy, 'copia, infine'],
        [sender, 'originale, infine']
      ] as const)
        turns.push(await passOn(city, receiver, name))
      expect(turns.map(({ sequence }) => sequence)).toEqual([1, 2, 2, 3, 3])
      expect(turns.map(({ shown }) => [shown.otherCopy, shown.missing])).toEqual([
        [true, 0],
        [true, 0],
        [true, 0],
        [false, 0],
        [true, 0]
      ])
      await copy.workspace.close()
    }))

  it('can send nothing that is older than what came from the other copy', () =>
    withTwoCities(async (_, receiver) => {
      const other = { series: 'ba9876543210', createdAt: '2026-01-30T08:00:00.000Z' }
      await receive(receiver, await specimenBundle({ sequence: 5 }))
      await expect(receive(receiver, await specimenBundle({ ...other, sequence: 9 }))).rejects.toEqual(
        codeOf('BUNDLE_OLDER')
      )
      const newer = { ...other, createdAt: '2026-02-01T08:00:00.000Z' }
      expect((await receive(receiver, await specimenBundle({ ...newer, sequence: 5 }))).changed).toBe(true)
      await expect(
        receive(receiver, await specimenBundle({ sequence: 6, createdAt: '2026-01-31T09:00:00.000Z' }))
      ).rejects.toEqual(codeOf('BUNDLE_OLDER'))
    }))

  it('dates no bundle before one that left, although its clock was put back', () =>
    withTwoCities(async (sender, receiver) => {
      await edit(sender, 'prima')
      const first = await send(sender)
      await receive(receiver, first.bytes)
      await edit(sender, 'dopo')
      const second = await send(sender, {}, new Date(Date.now() - 60_000))
      expect((await receive(receiver, second.bytes)).changed).toBe(true)
    }))
})

describe('a city in the bin', () => {
  const binned = async (receiver: City, id: string) =>
    receiver.workspace.commit({ label: 'removed', operations: [{ op: 'delete', type: 'partnerCity', id }] })

  it('comes back with its next bundle, confirmed as it was, and goes back when that is undone', () =>
    withTwoCities(async (sender, receiver) => {
      const { fingerprint } = await cityKeyOf(sender.workspace)
      const kept = await createOne(sender.workspace, 'stakeholder', { name: 'CeSPI' })
      const first = await receive(receiver, (await send(sender)).bytes, fingerprint)
      await binned(receiver, first.partnerCity)
      const state = await visibleState(receiver.workspace)
      await createOne(sender.workspace, 'stakeholder', { name: 'Forum' })
      const { bytes } = await send(sender, { types: ['stakeholder'] })
      expect(await previewBundle(receiver.workspace, bytes)).toMatchObject({
        trust: 'confirmed',
        fromBin: true,
        differenceCount: 1,
        comparedWith: { sequence: 1 }
      })
      const next = await receive(receiver, bytes)
      expect(next).toMatchObject({ trust: 'confirmed', partnerCity: first.partnerCity })
      expect(await partnersOf(receiver)).toMatchObject([{ id: first.partnerCity, keyState: 'confirmed' }])
      expect((await libraryOf(receiver)).has(`stakeholder ${kept}`)).toBe(true)
      await receiver.workspace.undoTransaction(next.stamp ?? '')
      expect(await visibleState(receiver.workspace)).toEqual(state)
    }))

  it('comes back with a bundle that is here already, without a second copy of it', () =>
    withTwoCities(async (sender, receiver) => {
      const { bytes } = await send(sender)
      const first = await receive(receiver, bytes)
      await binned(receiver, first.partnerCity)
      expect((await previewBundle(receiver.workspace, bytes)).known).toBe(false)
      expect(await receive(receiver, bytes)).toMatchObject({
        changed: true,
        partnerCity: first.partnerCity,
        receivedBundle: first.receivedBundle
      })
      expect(await partnersOf(receiver)).toMatchObject([{ currentBundle: first.receivedBundle }])
      expect((await receive(receiver, bytes)).changed).toBe(false)
    }))

  it('comes back without the bundles of another key', () =>
    withTwoCities(async (_, receiver) => {
      const { data, header } = await specimenContent()
      const first = await receive(receiver, await specimenBundle({ sequence: 5 }))
      await binned(receiver, first.partnerCity)
      const other = pack({ data, readme: new Uint8Array() }, { ...header, sequence: 2 }, OTHER_KEY)
      const next = await receive(receiver, other)
      expect(await partnersOf(receiver)).toMatchObject([{ id: first.partnerCity, keyState: 'unverified' }])
      const bundles = await bundlesOf(receiver.workspace.read, first.partnerCity)
      expect(bundles.map(({ id }) => id)).toEqual([next.receivedBundle])
      expect(await receiver.workspace.validate()).toMatchObject({ ok: true, problems: [] })
    }))
})

describe('what may not come in', () => {
  it('is a bundle of one’s own city', () =>
    withTwoCities(async sender => {
      const { bytes } = await send(sender)
      await expect(receive(sender, bytes)).rejects.toEqual(codeOf('BUNDLE_OWN_CITY'))
      await expect(previewBundle(sender.workspace, bytes)).rejects.toEqual(codeOf('BUNDLE_OWN_CITY'))
    }))

  it('is a bundle for another city, while one for this city may, by id or by name', () =>
    withTwoCities(async (sender, receiver) => {
      const { city } = await cityKeyOf(receiver.workspace)
      for (const recipient of [uuid(), 'Tirana']) {
        const bytes = await specimenBundle({ recipient })
        await expect(receive(receiver, bytes)).rejects.toEqual(codeOf('BUNDLE_OTHER_RECIPIENT'))
      }
      for (const [index, recipient] of [city.id, city.name, 'BOLOGNA'].entries()) {
        const bytes = await specimenBundle({ recipient, sequence: index + 1 })
        expect((await receive(receiver, bytes)).changed).toBe(true)
      }
      const partner = await createOne(sender.workspace, 'partnerCity', { name: 'Bologna' })
      expect((await receive(receiver, (await send(sender, { recipient: partner })).bytes)).changed).toBe(true)
    }))

  it('is an older bundle than the current one', () =>
    withTwoCities(async (_, receiver) => {
      await receive(receiver, await specimenBundle({ sequence: 5 }))
      const older = await specimenBundle({ sequence: 4 })
      expect((await previewBundle(receiver.workspace, older)).older).toBe(true)
      await expect(receive(receiver, older)).rejects.toEqual(codeOf('BUNDLE_OLDER'))
    }))

  it('is another bundle with a number that was used, or one that follows another than ours', () =>
    withTwoCities(async (_, receiver) => {
      await receive(receiver, await specimenBundle({ sequence: 5 }))
      const twin = await specimenBundle({ sequence: 5, createdAt: '2026-02-01T08:00:00.000Z' })
      await expect(receive(receiver, twin)).rejects.toEqual(codeOf('BUNDLE_SEQUENCE_REUSED'))
      const fork = await specimenBundle({ sequence: 6, previous: 'a'.repeat(64) })
      await expect(receive(receiver, fork)).rejects.toEqual(codeOf('BUNDLE_SEQUENCE_REUSED'))
    }))

  it('is another bundle than the one that was looked at', () =>
    withTwoCities(async (_, receiver) => {
      const seen = await previewBundle(receiver.workspace, await specimenBundle())
      const other = await specimenBundle({ sequence: 2 })
      const options = {
        trust: null,
        confirmation: { by: null, on: '2026-02-02' },
        expected: seen.packageHash
      }
      await expect(importBundle(receiver.workspace, other, options)).rejects.toEqual(codeOf('BUNDLE_CHANGED'))
    }))

  it('is a bundle whose reading was cancelled', () =>
    withTwoCities(async (_, receiver) => {
      const options = {
        trust: null,
        confirmation: { by: null, on: '2026-02-02' },
        signal: AbortSignal.abort()
      }
      await expect(importBundle(receiver.workspace, await specimenBundle(), options)).rejects.toEqual(
        codeOf('CANCELLED')
      )
      expect(await partnersOf(receiver)).toEqual([])
    }))
})

describe('the preview', () => {
  it('shows field by field what is new, changed and withdrawn since the bundle before', () =>
    withTwoCities(async (sender, receiver) => {
      const kept = await createOne(sender.workspace, 'stakeholder', { name: 'CeSPI' })
      const gone = await createOne(sender.workspace, 'stakeholder', { name: 'Ente che chiude' })
      await receive(receiver, (await send(sender)).bytes)
      const fresh = await createOne(sender.workspace, 'stakeholder', { name: 'Forum' })
      await sender.workspace.commit({
        label: 'changes',
        operations: [
          { op: 'set', type: 'stakeholder', id: kept, fields: { acronym: 'CESPI' } },
          { op: 'delete', type: 'stakeholder', id: gone }
        ]
      })
      const { bytes } = await send(sender)
      const preview = await previewBundle(receiver.workspace, bytes)
      const states = new Map(preview.differences.map(({ id, state }) => [id, state]))
      expect(states).toEqual(
        new Map([
          [kept, 'changed'],
          [gone, 'withdrawn'],
          [fresh, 'new']
        ])
      )
      expect(preview.differences.find(({ id }) => id === kept)?.fields).toEqual([
        { field: 'acronym', before: 'null', after: '"CESPI"', newer: false }
      ])
      expect(preview).toMatchObject({ known: false, older: false, differenceCount: 3 })
      await receive(receiver, bytes)
      const library = await libraryOf(receiver)
      expect(library.has(`stakeholder ${gone}`)).toBe(false)
      expect(library.has(`stakeholder ${fresh}`)).toBe(true)
      expect((await previewBundle(receiver.workspace, bytes)).known).toBe(true)
    }))

  it('carries excerpts of long values, and counts what does not fit', () =>
    withTwoCities(async (sender, receiver) => {
      const description = 'Una frase lunga. '.repeat(5_000).trim()
      for (let index = 0; index < 4; index += 1)
        await createOne(sender.workspace, 'stakeholder', { name: `Ente ${index}`, description })
      const preview = await previewBundle(receiver.workspace, (await send(sender)).bytes)
      const long = preview.differences.flatMap(({ fields }) =>
        fields.filter(({ field }) => field === 'description')
      )
      expect(long).toHaveLength(4)
      for (const { after } of long) expect(after?.length).toBeLessThan(2_100)
    }))

  it('lets a record stay that a later bundle does not have', () =>
    withTwoCities(async (sender, receiver) => {
      const id = await createOne(sender.workspace, 'stakeholder', { name: 'CeSPI' })
      await receive(receiver, (await send(sender)).bytes)
      await receive(receiver, (await send(sender, { types: ['roadmap'] })).bytes)
      expect((await libraryOf(receiver)).has(`stakeholder ${id}`)).toBe(true)
    }))

  it('writes nothing', () =>
    withTwoCities(async (sender, receiver) => {
      const { bytes } = await send(sender)
      await previewBundle(receiver.workspace, bytes)
      const { count } = await receiver.workspace.read
        .selectFrom('transaction')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      expect(count).toBe(1)
    }))
})
