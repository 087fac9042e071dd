import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sha256 } from '../../safety/sha256.ts'
import { receive, withTwoCities } from '../testing/two-cities.ts'
import { inspectBundle } from './inspect.ts'

const FROZEN = new URL('../../../../tests/fixtures/bundles/format-1.pianocomune', import.meta.url)
/** The file is frozen: whoever changes the format adds another one. */
const HASH = '4ef3e4e4b2f3d829d311290f2cd986022a78c6d65b1adb42f7bb2ae01dd1294d'

const frozen = (): Uint8Array => new Uint8Array(readFileSync(FROZEN))

it('The frozen bundle of format 1 is the one that was released', () => {
  expect(sha256(frozen())).toBe(HASH)
})

it('The frozen bundle of format 1 can still be read wholly', async () => {
  const { header, records, attachments, newerFormat } = await inspectBundle(frozen())
  expect(header.format).toBe(1)
  expect(newerFormat).toBe(false)
  expect(records.filter(({ withdrawn }) => withdrawn)).toHaveLength(1)
  expect(records.filter(({ json }) => json.includes('"disclosed":true'))).toHaveLength(1)
  expect(records.some(({ json }) => json.includes('{"withheld":"smallNumber"}'))).toBe(true)
  expect(attachments.size).toBe(1)
  expect(new Set(records.map(({ type }) => type)).size).toBe(Object.keys(header.counts).length)
})

it('The frozen bundle of format 1 can still be imported, and undone', () =>
  withTwoCities(async (_, receiver) => {
    const { stamp, records } = await receive(receiver, frozen())
    expect(records).toBeGreaterThan(20)
    expect(await receiver.workspace.validate()).toMatchObject({ ok: true })
    await receiver.workspace.undoTransaction(stamp ?? '')
    expect(await receiver.workspace.validate()).toMatchObject({ ok: true })
  }))
