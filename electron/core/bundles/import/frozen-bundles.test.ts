import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../files/sha256.ts'
import { FORMAT } from '../container/header.ts'
import { receive, withTwoCities } from '../testing/two-cities.ts'
import { inspectBundle } from './inspect.ts'

const FOLDER = fileURLToPath(new URL('../../../../tests/fixtures/bundles/', import.meta.url))
const FROZEN = globSync('format-*.pianocomune', { cwd: FOLDER }).sort()

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(FOLDER + name))

it('A bundle of every format is kept, the current one among them', () => {
  expect(FROZEN, 'npm run freeze:bundle').toContain(`format-${FORMAT}.pianocomune`)
})

describe.each(FROZEN)('The frozen bundle %s', name => {
  it('is the one that was released', () => {
    expect(`${sha256(bytesOf(name))}  ${name}\n`).toBe(readFileSync(`${FOLDER}${name}.sha256`, 'utf8'))
  })

  it('can still be read wholly', async () => {
    const { header, records, attachments, newerFormat } = await inspectBundle(bytesOf(name))
    expect(`format-${header.format}.pianocomune`).toBe(name)
    expect(newerFormat).toBe(false)
    expect(records.filter(({ withdrawn }) => withdrawn)).toHaveLength(1)
    expect(records.filter(({ json }) => json.includes('"disclosed":true'))).toHaveLength(1)
    expect(records.some(({ json }) => json.includes('{"withheld":"smallNumber"}'))).toBe(true)
    expect(attachments.size).toBe(1)
    expect(new Set(records.map(({ type }) => type)).size).toBe(Object.keys(header.counts).length)
  })

  it('can still be imported, and undone', () =>
    withTwoCities(async (_, receiver) => {
      const { stamp, records } = await receive(receiver, bytesOf(name))
      expect(records).toBeGreaterThan(20)
      expect(await receiver.workspace.validate()).toMatchObject({ ok: true })
      await receiver.workspace.undoTransaction(stamp ?? '')
      expect(await receiver.workspace.validate()).toMatchObject({ ok: true })
    }))
})
