import { describe, expect, it } from 'vitest'
import type { Operation } from '#shared/contract/operation.ts'
import { AUDIENCES, type Audience } from '#shared/model/audience.ts'
import { createOne } from '../../../tests/support/workspace.ts'
import { sealedContent } from '../seals/content.ts'
import type { Workspace } from '../store/workspace.ts'
import { send, withTwoCities } from './testing/two-cities.ts'

const PERSONS = 200
const number = (index: number): string => String(index).padStart(4, '0')

/** Values that stand nowhere else: any trace of one in a bundle is a leak. */
const canary = (index: number) => ({
  name: `Kanària Xq${number(index)}zw Codalunga`,
  email: `xq${number(index)}zw@kanaria.example`,
  phone: `+39 071 ${number(index)} 55771`
})

/** Persons of both kinds, and every text of the other records that can name one does. */
const fill = async (workspace: Workspace): Promise<void> => {
  const stakeholder = await createOne(workspace, 'stakeholder', { name: 'Ente' })
  const operations: Operation[] = []
  for (let index = 0; index < PERSONS; index += 1) {
    const { name, email, phone } = canary(index)
    const fields = { role: 'Referente', name, email, phone }
    operations.push(
      index % 2 === 0
        ? { op: 'create', type: 'member', fields }
        : { op: 'create', type: 'contactPerson', fields: { ...fields, stakeholder } }
    )
    operations.push({
      op: 'create',
      type: 'stakeholder',
      fields: {
        name: `Ente ${index}`,
        description: `Sentire ${name}`,
        'description@en': `Write to ${email}`,
        territory: `tel. ${phone}`,
        notes: `${name} ${email} ${phone}`
      }
    })
  }
  await workspace.commit({ label: 'canaries', operations })
}

/** The bytes that a text may hide as: UTF-8, UTF-16 both ways, base64 at each offset, JSON escapes, percent escapes. */
const disguises = (text: string): readonly Buffer[] => {
  const utf8 = Buffer.from(text)
  const utf16 = Buffer.from(text, 'utf16le')
  const base64 = [0, 1, 2].map(offset => {
    const encoded = Buffer.concat([Buffer.alloc(offset), utf8]).toString('base64')
    // The first and last groups depend on the neighbours.
    return Buffer.from(encoded.slice(offset === 0 ? 0 : 4, -4))
  })
  const escaped = [...text].map(char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
  return [
    utf8,
    utf16,
    Buffer.from(utf16).swap16(),
    ...base64,
    Buffer.from(escaped),
    Buffer.from(encodeURIComponent(text)),
    Buffer.from(utf8.toString('hex'))
  ]
}

const leaks = (bytes: Uint8Array): readonly string[] => {
  const haystack = Buffer.from(bytes)
  const found: string[] = []
  for (let index = 0; index < PERSONS; index += 1) {
    for (const value of Object.values(canary(index))) {
      if (disguises(value).some(needle => haystack.includes(needle))) found.push(value)
    }
  }
  return found
}

describe('200 canary persons', () => {
  it('can be found where they are', () => {
    for (const disguise of disguises(canary(7).name)) {
      expect(leaks(Buffer.concat([Buffer.from('x'), disguise, Buffer.from('y')]))).toEqual([canary(7).name])
    }
  })

  it('leave no trace in a bundle for any audience', () =>
    withTwoCities(async sender => {
      await fill(sender.workspace)
      for (const audience of AUDIENCES) {
        // What is internal may be written in notes, and is then decided on like other texts.
        const { bytes } = await send(sender, { audience: audience satisfies Audience })
        expect(leaks(bytes), audience).toEqual([])
      }
    }))

  it('come out alone when one of them is ticked', () =>
    withTwoCities(async sender => {
      await fill(sender.workspace)
      const person = await sender.workspace.read
        .selectFrom('contactPerson')
        .select('id')
        .where('name', '=', canary(7).name)
        .executeTakeFirstOrThrow()
      const personal = [{ type: 'contactPerson' as const, id: person.id, reason: 'Visita di studio' }]
      const { bytes } = await send(sender, { personal })
      expect(leaks(bytes)).toEqual(Object.values(canary(7)))
      const entry = await sender.workspace.read
        .selectFrom('transaction')
        .select('reason')
        .where('kind', '=', 'exchange')
        .executeTakeFirstOrThrow()
      expect(entry.reason).toBe('Visita di studio')
    }))

  it('leave no personal field in a sealed version', () =>
    withTwoCities(async sender => {
      const { name, email, phone } = canary(7)
      await createOne(sender.workspace, 'member', { role: 'Referente', name, email, phone })
      const { lines, recordCount } = await sealedContent(sender.workspace, 'other', null)
      expect(leaks(Buffer.from([...lines.values()].join('\n')))).toEqual([])
      expect(recordCount).toBeGreaterThan(0)
    }))
})
