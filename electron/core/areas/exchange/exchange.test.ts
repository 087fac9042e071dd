import { describe, expect, it } from 'vitest'
import { createOne } from '../../../../tests/support/workspace.ts'
import { cityKeyOf } from '../../bundles/city-key.ts'
import { confirmKey } from '../../bundles/import/confirm-key.ts'
import { specimenId } from '../../bundles/testing/specimen.ts'
import { specimenBundle } from '../../bundles/testing/specimen-bundle.ts'
import { receive, send, withTwoCities } from '../../bundles/testing/two-cities.ts'
import { readLibrary } from './library.ts'
import { readOverview } from './overview.ts'
import { readReceived } from './received.ts'

const EVERYTHING = { type: null, partnerCity: null }

describe('the exchange', () => {
  it('shows what went out and what came in, with the stamp that undoes it', () =>
    withTwoCities(async (sender, receiver) => {
      const { bytes } = await send(sender)
      const result = await receive(receiver, bytes)
      const out = await readOverview(sender.workspace)
      expect(out.sent).toMatchObject([{ sequence: 1, audience: 'partner', recipient: null }])
      const { received, partners } = await readOverview(receiver.workspace)
      expect(received).toMatchObject([
        { stamp: result.stamp, partnerCity: { title: 'Milano' }, trust: 'unverified', current: true }
      ])
      expect(partners).toMatchObject([
        { id: result.partnerCity, keyState: 'unverified', fingerprint: out.own.fingerprint, bundles: 1 }
      ])
      expect(partners[0]?.currentBundle).toMatchObject({ id: result.receivedBundle, sequence: 1 })
    }))

  it('keeps in the ledger what was undone, and says when; with its city in the bin it is there too', () =>
    withTwoCities(async (sender, receiver) => {
      const { stamp, partnerCity } = await receive(receiver, (await send(sender)).bytes)
      await receiver.workspace.undoTransaction(stamp ?? '')
      const undone = await readOverview(receiver.workspace)
      expect(undone.partners).toEqual([])
      expect(undone.received).toMatchObject([
        { sequence: 1, stamp, partnerCity: { title: 'Milano', deleted: true }, current: false }
      ])
      expect(undone.received[0]?.gone).toEqual({ at: expect.stringMatching(/Z$/), how: 'undone' })
      const again = await receive(receiver, (await send(sender)).bytes)
      const operations = [{ op: 'delete' as const, type: 'partnerCity', id: again.partnerCity }]
      await receiver.workspace.commit({ label: 'x', operations })
      const { received } = await readOverview(receiver.workspace)
      expect(received.map(({ gone }) => gone?.how)).toEqual(['removed'])
      // The undone import was taken in again: the same city and the same entry, not others beside them.
      expect(again.partnerCity).toBe(partnerCity)
    }))

  it('marks everything of a city as verified once its key is confirmed', () =>
    withTwoCities(async (sender, receiver) => {
      const { partnerCity } = await receive(receiver, (await send(sender)).bytes)
      const { fingerprint } = await cityKeyOf(sender.workspace)
      const trusts = async () =>
        new Set((await readLibrary(receiver.workspace.read, EVERYTHING)).map(({ trust }) => trust))
      expect(await trusts()).toEqual(new Set(['unverified']))
      await confirmKey(receiver.workspace, partnerCity, fingerprint, { by: null, on: '2026-02-02' })
      expect(await trusts()).toEqual(new Set(['confirmed']))
      expect((await readOverview(receiver.workspace)).received[0]?.trust).toBe('confirmed')
    }))

  it('says of each record in the library what the newest bundle did to it', () =>
    withTwoCities(async (sender, receiver) => {
      const changed = await createOne(sender.workspace, 'stakeholder', { name: 'CeSPI' })
      const same = await createOne(sender.workspace, 'stakeholder', { name: 'Forum' })
      await receive(receiver, (await send(sender)).bytes)
      const fresh = await createOne(sender.workspace, 'stakeholder', { name: 'Nuovo' })
      await sender.workspace.commit({
        label: 'x',
        operations: [{ op: 'set', type: 'stakeholder', id: changed, fields: { acronym: 'C' } }]
      })
      await receive(receiver, (await send(sender)).bytes)
      const rows = await readLibrary(receiver.workspace.read, { type: 'stakeholder', partnerCity: null })
      expect(new Map(rows.map(({ id, state }) => [id, state]))).toEqual(
        new Map([
          [changed, 'changed'],
          [same, 'same'],
          [fresh, 'new']
        ])
      )
      const row = rows.find(({ id }) => id === changed)
      const record = await readReceived(receiver.workspace.read, {
        bundle: row?.bundle ?? '',
        type: 'stakeholder',
        id: changed
      })
      expect(record.values['acronym']).toBe('C')
      expect(record.before?.['acronym']).toBeNull()
    }))

  it('shows a received record with what was held back, and links by both their ends', () =>
    withTwoCities(async (_, receiver) => {
      const { receivedBundle } = await receive(receiver, await specimenBundle())
      const indicator = { bundle: receivedBundle, type: 'indicator', id: specimenId('indicator') }
      const record = await readReceived(receiver.workspace.read, indicator)
      expect(record.values['baselineValue']).toEqual({ withheld: 'smallNumber' })
      expect(record).toMatchObject({ before: null, newer: [], trust: 'unverified' })
      const [link] = await readLibrary(receiver.workspace.read, { type: 'actionPartner', partnerCity: null })
      expect(link?.title).toBe('Città action title – Città stakeholder name')
    }))
})
