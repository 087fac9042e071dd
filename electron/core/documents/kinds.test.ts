import { beforeAll, describe, expect, it } from 'vitest'
import type { Operation } from '#shared/contract/operation.ts'
import { messages } from '#shared/i18n/messages.ts'
import { translatorOf } from '#shared/i18n/translator.ts'
import { LANGUAGES } from '#shared/model/field.ts'
import { KINDS, type RecordType } from '#shared/model/index.ts'
import { takesAnyText } from '../../../tests/support/arbitraries.ts'
import { oneOfEach } from '../../../tests/support/one-of-each.ts'
import { withWorkspace } from '../../../tests/support/workspace.ts'
import { snapshotOf } from '../bundles/content/snapshot.ts'
import type { Workspace } from '../store/workspace.ts'
import { DOCUMENT_KINDS, documentKind } from './kinds.ts'
import { makeDocument } from './make.ts'
import { previewHtml } from './preview/html.ts'
import { renderDocx } from './render/index.ts'
import { councilRequest, SAMPLE_DAY, sampleWorkspace, textIn } from './testing/sample-workspace.ts'

const SECRET = 'SEGRETO'
const ATTACK = '<script>alert(1)</script><img src=x onerror=alert(1)>'

/** Writes `text` into the written fields of every record that are of the classes asked for. */
const fill = async (workspace: Workspace, text: string, secret: boolean): Promise<void> => {
  const operations = (await snapshotOf(workspace.read)).flatMap(({ type, id }): Operation[] => {
    const names = Object.entries(KINDS[type].fields)
      .filter(([, field]) => takesAnyText(field) && !field.automatic)
      .filter(([, { privacy }]) => (privacy === 'internal' || privacy === 'personal') === secret)
      .map(([name]) => name)
    if (names.length === 0) return []
    return [{ op: 'set', type, id, fields: Object.fromEntries(names.map(name => [name, text])) }]
  })
  expect(operations.length).toBeGreaterThan(0)
  await workspace.commit({ label: 'fill', operations, reason: 'trial' })
}

describe.each(DOCUMENT_KINDS.map(({ kind }) => kind))(
  'the document %s of the sample, with a record of each kind',
  kind => {
    const { about: subject, reads } = documentKind(kind)
    const { operations, ids } = oneOfEach()
    const sample = sampleWorkspace()
    beforeAll(() => sample().commit({ label: 'one of each', operations, reason: 'trial' }))
    const made = (language: (typeof LANGUAGES)[number] = 'it', about: string | null = null) =>
      makeDocument(sample(), { ...councilRequest(kind), language, about }, SAMPLE_DAY)
    /** What the document is about by itself, and the record of each kind, in which every field says something. */
    const subjects = [null, ...(subject === null ? [] : [ids[subject] ?? ''])]

    it('finds a record of each kind that it reads', async () => {
      const there = new Set((await snapshotOf(sample().read)).map(({ type }) => type))
      expect(Object.keys(reads).filter(type => !there.has(type as RecordType))).toEqual([])
    })

    it.each(LANGUAGES)('is in %s', async language => {
      const { tree } = await made(language)
      expect(tree.language).toBe(language)
      expect(tree.direction).toBe(language === 'ar' ? 'rtl' : 'ltr')
    })

    it.each(LANGUAGES)('has words for its options in %s', language => {
      const keys = Object.entries(documentKind(kind).options).flatMap(([key, option]) => [
        `document.option.${kind}.${key}`,
        ...(option.kind === 'choice'
          ? option.choices.map(one => `document.choice.${kind}.${key}.${one}`)
          : [])
      ])
      expect(keys.filter(key => !(key in messages[language]))).toEqual([])
    })

    it('gives the council nothing personal and nothing internal', async () => {
      await fill(sample(), SECRET, true)
      try {
        for (const language of LANGUAGES)
          for (const about of subjects) {
            const { tree } = await made(language, about)
            expect(`${textIn(tree)}${await previewHtml(tree)}`).not.toContain(SECRET)
          }
      } finally {
        await sample().undo()
      }
    })

    it.each(documentKind(kind).audiences)(
      'says to %s that something is left out exactly when something is',
      async audience => {
        const request = { ...councilRequest(kind), audience }
        const { tree, withheld } = await makeDocument(sample(), request, SAMPLE_DAY)
        const says = textIn(tree.blocks).includes(translatorOf('it')('document.leftOutTitle'))
        expect(says, `${withheld} values are held back; its blocks end with leftOutBlocks(source)`).toBe(
          withheld > 0
        )
      }
    )

    it('gives the same bytes for the same data', async () => {
      const bytes = async () => Buffer.from(await renderDocx((await made()).tree))
      expect((await bytes()).equals(await bytes())).toBe(true)
    })

    it('cannot be turned into markup by what people write', async () => {
      await fill(sample(), ATTACK, false)
      try {
        for (const about of subjects) {
          const html = await previewHtml((await made('it', about)).tree)
          expect(html).toContain('&lt;script&gt;')
          expect(html).not.toContain('<script')
          expect(html).not.toContain('<img src=x')
        }
      } finally {
        await sample().undo()
      }
    })
  }
)

it('an unknown document is refused by name', async () => {
  await withWorkspace(async empty => {
    await expect(makeDocument(empty, councilRequest('poem'), SAMPLE_DAY)).rejects.toMatchObject({
      code: 'DOCUMENT_UNKNOWN'
    })
  })
})
