import fc from 'fast-check'
import { expect, it } from 'vitest'
import { oneOfEach } from '../../../../tests/support/one-of-each.ts'
import { unpack } from '../container/unpack.ts'
import { inspectBundle } from '../import/inspect.ts'
import { send, withTwoCities } from '../testing/two-cities.ts'

// An export opens what it packed and compares it byte by byte; that our reader also takes every record of it is shown here.
it('is read wholly by the reader that partners use, whatever was written into the records', () =>
  withTwoCities(async sender => {
    const { operations, ids } = oneOfEach()
    await sender.workspace.commit({ label: 'all', operations, reason: 'test' })
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        '=1+1',
        '"quoted", and\nbroken',
        '__proto__',
        '\\u0000',
        '{"withdrawn":true}',
        'e\u0301'
      )
    )
    await fc.assert(
      fc.asyncProperty(text, text, async (name, description) => {
        const id = ids.stakeholder ?? ''
        const fields = { name: `A ${name}`, description }
        const set = { op: 'set' as const, type: 'stakeholder' as const, id, fields }
        // What the store refuses cannot be sent.
        await sender.workspace.commit({ label: 'x', operations: [set] }).catch(() => undefined)
        const sent = await send(sender)
        const read = await inspectBundle(sent.bytes)
        const counts = Object.values(read.header.counts).reduce((sum, count) => sum + count, 0)
        expect([read.records.length, counts]).toEqual([sent.records, sent.records])
        expect([...read.entries]).toEqual([...unpack(sent.bytes).entries])
        const kept = await sender.workspace.read
          .selectFrom('stakeholder')
          .select('name')
          .where('id', '=', id)
          .executeTakeFirstOrThrow()
        const line = read.records.find(record => record.id === id)?.json ?? '{}'
        // A name that looks like personal data is withheld.
        expect([undefined, kept.name]).toContain((JSON.parse(line) as { readonly name?: string }).name)
      }),
      { numRuns: 20 }
    )
  }))
