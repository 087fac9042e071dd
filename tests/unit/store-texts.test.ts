import { describe, expect, it } from 'vitest'
import { createOne, withWorkspace } from '../support/workspace.ts'

/** Texts that programs have stumbled over, and what an officer may really type. */
const TEXTS = [
  "Robert'); DROP TABLE department;--",
  '<script>alert(1)</script>',
  '"; SELECT * FROM member; --',
  '{{7*7}} #{7*7} %s %n',
  'NULL',
  'undefined',
  '-0',
  '1e309',
  '👩🏽‍🏫👨‍👩‍👧‍👦 🇮🇹',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢',
  '\u202eabc\u202c',
  '\u200fالدار البيضاء\u200e',
  'مُحَافَظَة',
  '田中さんにあげて下さい',
  '𝒜𝓃𝓉𝒾𝒸𝒽𝑒',
  'ǅ ﬀ ﷺ',
  'a\u0301\u0323',
  '\u{10fffd}',
  '../../etc/passwd',
  'C:\\con\\aux',
  "l'é\u00ad\u200bx",
  '=1+1',
  '@SUM(1)'
]

describe('texts', () => {
  it('come back exactly as they were typed, after a restart too, and can be found', async () => {
    await withWorkspace(async (workspace, { reopen }) => {
      const ids: string[] = []
      for (const name of TEXTS) {
        ids.push(
          await createOne(workspace, 'stakeholder', {
            name,
            description: `${name}\n\t${name}`,
            'name@ar': name
          })
        )
      }
      const again = await reopen()
      for (const [index, text] of TEXTS.entries()) {
        const row = await again.read
          .selectFrom('stakeholder')
          .selectAll()
          .where('id', '=', ids[index] ?? '')
          .executeTakeFirstOrThrow()
        const typed = text.normalize('NFC')
        expect([row.name, row.description]).toEqual([typed, `${typed}\n\t${typed}`])
        await again.search(text, 10)
      }
      expect((await again.validate()).problems).toEqual([])
    })
  })

  it.each(['a\ud83d', '\udc00a', 'a\ufffe', 'a\uffff', 'a\u0000', 'a\u001bb', 'a\u007f'])(
    'are refused when no file could hold them: %j',
    async name => {
      await withWorkspace(async workspace => {
        await expect(createOne(workspace, 'stakeholder', { name })).rejects.toMatchObject({
          code: 'TEXT_MALFORMED'
        })
      })
    }
  )

  it('may be 500 characters in a line and 200,000 in prose, to the last one', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'stakeholder', {
        name: 'x'.repeat(500),
        description: 'è'.repeat(200_000)
      })
      const row = await workspace.read
        .selectFrom('stakeholder')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      expect([row.name.length, row.description?.length]).toEqual([500, 200_000])
      await expect(createOne(workspace, 'stakeholder', { name: 'x'.repeat(501) })).rejects.toMatchObject({
        code: 'LINE_TOO_LONG',
        details: { limit: 500 }
      })
    })
  })
})
