import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '#shared/model/field.ts'
import { validateDocx } from '../../../../tests/documents/validate-docx.ts'
import { withWorkspace } from '../../../../tests/support/workspace.ts'
import { buildMilano } from '../../sample/build.ts'
import type { Workspace } from '../../store/workspace.ts'
import { makeDocument } from '../make.ts'
import { previewHtml } from '../preview/html.ts'
import { renderDocx } from '../render/index.ts'
import type { Block, DocumentTree } from '../tree/index.ts'

const REQUEST = {
  kind: 'roadmapAnnex',
  language: 'it',
  audience: 'council',
  roadmap: null,
  annex: 'A',
  proposal: null,
  draft: false
} as const
const DAY = '2022-11-15'

const textIn = (value: unknown): string => {
  if (typeof value === 'string') return `${value}\n`
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return ''
  return Object.values(value).map(textIn).join('')
}

const kinds = (tree: DocumentTree): readonly Block['kind'][] => tree.blocks.map(block => block.kind)

describe('the roadmap annex', () => {
  let workspace: Workspace
  let finish = () => {}
  let open: Promise<unknown>

  beforeAll(async () => {
    await new Promise<void>((ready, failed) => {
      open = withWorkspace(
        async made => {
          await buildMilano(made, () => {})
          workspace = made
          ready()
          await new Promise<void>(resolve => {
            finish = resolve
          })
        },
        { cityName: 'Milano', country: 'IT' }
      ).catch(failed)
    })
  })

  afterAll(async () => {
    finish()
    await open
  })

  it('has every part that the council asks for, and a sheet for each action', async () => {
    const { tree } = await makeDocument(workspace, REQUEST, DAY)
    const text = textIn(tree.blocks)
    for (const row of await workspace.read.selectFrom('action').select('title').execute())
      expect(text).toContain(row.title)
    expect(kinds(tree)).toEqual(
      expect.arrayContaining(['contents', 'fieldList', 'table', 'figure', 'chart', 'section', 'stamp'])
    )
    expect(kinds(tree).filter(kind => kind === 'fieldList')).toHaveLength(8)
    expect(tree.cover?.title).toBe('Roadmap Milano 2020–2022')
  })

  it('tells nothing that the audience may not see, and says that something is left out', async () => {
    const { id } = await workspace.read.selectFrom('action').select('id').limit(1).executeTakeFirstOrThrow()
    const [member] = await workspace.read.selectFrom('member').select('id').limit(1).execute()
    await workspace.commit({
      label: 'secrets',
      operations: [
        { op: 'set', type: 'action', id, fields: { notes: 'SEGRETO-INTERNO' } },
        { op: 'set', type: 'member', id: member?.id ?? '', fields: { name: 'NOME-PERSONALE' } }
      ]
    })
    for (const audience of ['public', 'partner', 'council', 'internal'] as const) {
      const { tree, withheld } = await makeDocument(workspace, { ...REQUEST, audience }, DAY)
      const text = `${textIn(tree)}${previewHtml(tree)}`
      expect(text).not.toContain('NOME-PERSONALE')
      expect(text).not.toContain('SEGRETO-INTERNO')
      expect(withheld).toBeGreaterThan(0)
      expect(tree.cover?.notice).toBeDefined()
    }
    await workspace.undo()
  })

  it.each(LANGUAGES)('is a valid and accessible Word file in %s', async language => {
    const { tree } = await makeDocument(workspace, { ...REQUEST, language }, DAY)
    expect(tree.direction).toBe(language === 'ar' ? 'rtl' : 'ltr')
    expect(await validateDocx(await renderDocx(tree))).toEqual([])
  })

  it('gives the same bytes for the same data, and other bytes for other data', async () => {
    const bytes = async () =>
      Buffer.from(await renderDocx((await makeDocument(workspace, REQUEST, DAY)).tree))
    const first = await bytes()
    expect((await bytes()).equals(first)).toBe(true)
    const { id } = await workspace.read.selectFrom('action').select('id').limit(1).executeTakeFirstOrThrow()
    await workspace.commit({
      label: 'edit',
      operations: [{ op: 'set', type: 'action', id, fields: { outputs: 'Altro' } }]
    })
    expect((await bytes()).equals(first)).toBe(false)
    await workspace.undo()
    expect((await bytes()).equals(first)).toBe(true)
  })

  it('prints titles in its own language and tags what is not translated as foreign', async () => {
    const { tree } = await makeDocument(workspace, { ...REQUEST, language: 'ar' }, DAY)
    expect(textIn(tree.blocks)).toContain('الحوار بين القطاعات')
    const foreign = JSON.stringify(tree.blocks, (_, value) => (ArrayBuffer.isView(value) ? null : value))
    expect(foreign).toContain('"kind":"foreign"')
    expect(foreign).toContain('"language":"it-IT"')
  })

  it('cannot be turned into markup by what people write', async () => {
    const { id } = await workspace.read.selectFrom('action').select('id').limit(1).executeTakeFirstOrThrow()
    const attack = '<script>alert(1)</script><img src=x onerror=alert(1)>'
    await workspace.commit({
      label: 'attack',
      operations: [{ op: 'set', type: 'action', id, fields: { title: attack } }]
    })
    const html = previewHtml((await makeDocument(workspace, REQUEST, DAY)).tree)
    expect(html).not.toContain('<script')
    expect(html).not.toContain('<img src=x')
    await workspace.undo()
  })
})

it('the annex of an empty workspace is still a whole document', async () => {
  await withWorkspace(async empty => {
    const { tree } = await makeDocument(empty, REQUEST, DAY)
    expect(await validateDocx(await renderDocx(tree))).toEqual([])
  })
})

it('an unknown document is refused by name', async () => {
  await withWorkspace(async empty => {
    await expect(makeDocument(empty, { ...REQUEST, kind: 'poem' }, DAY)).rejects.toMatchObject({
      code: 'DOCUMENT_UNKNOWN'
    })
  })
})
