import { describe, expect, it } from 'vitest'
import { sealRoadmap } from '../../areas/roadmap/seal.ts'
import { makeDocument } from '../make.ts'
import { renderDocx } from '../render/index.ts'
import { plainText } from '../render/text/outline.ts'
import { councilRequest, SAMPLE_DAY, sampleWorkspace, textIn } from '../testing/sample-workspace.ts'
import type { Block, DocumentTree } from '../tree/index.ts'

const REQUEST = councilRequest('roadmapAnnex')

const kinds = (tree: DocumentTree): readonly Block['kind'][] => tree.blocks.map(block => block.kind)

describe('the roadmap annex', () => {
  const sample = sampleWorkspace()

  it('has every part that the council asks for, and a sheet for each action', async () => {
    const { tree } = await makeDocument(sample(), REQUEST, SAMPLE_DAY)
    const text = textIn(tree.blocks)
    for (const row of await sample().read.selectFrom('action').select('title').execute())
      expect(text).toContain(row.title)
    expect(kinds(tree)).toEqual(
      expect.arrayContaining(['contents', 'fieldList', 'table', 'figure', 'chart', 'section', 'stamp'])
    )
    expect(kinds(tree).filter(kind => kind === 'fieldList')).toHaveLength(8)
    expect(tree.cover?.title).toBe('Roadmap Milano 2020–2022')
  })

  it('says below the chart what each of its bars is', async () => {
    const { tree } = await makeDocument(sample(), REQUEST, SAMPLE_DAY)
    const at = tree.blocks.findIndex(({ kind }) => kind === 'chart')
    const chart = tree.blocks[at]
    const table = tree.blocks[at + 1]
    if (chart?.kind !== 'chart' || table?.kind !== 'table') throw new Error('no chart with a table below')
    expect(table.rows.map(({ cells }) => plainText(cells[0]?.paragraphs[0] ?? []))).toEqual(chart.categories)
    const { title } = await sample().read.selectFrom('indicator').select('title').executeTakeFirstOrThrow()
    expect(textIn(table.rows)).toContain(title)
  })

  it('prints what an alignment is called beside its code', async () => {
    const { tree } = await makeDocument(sample(), REQUEST, SAMPLE_DAY)
    const cells = tree.blocks.flatMap(block =>
      block.kind === 'table' ? block.rows.flatMap(row => row.cells) : []
    )
    const printed = cells.flatMap(({ paragraphs }) => paragraphs.map(plainText))
    expect(printed).toContain('Policy-maker – Il Comune che definisce le politiche (Secondario)')
  })

  it('names nobody and shows no internal note to any audience', async () => {
    const { id } = await sample().read.selectFrom('action').select('id').limit(1).executeTakeFirstOrThrow()
    const [member] = await sample().read.selectFrom('member').select('id').limit(1).execute()
    await sample().commit({
      label: 'secrets',
      operations: [
        { op: 'set', type: 'action', id, fields: { notes: 'SEGRETO-INTERNO' } },
        { op: 'set', type: 'member', id: member?.id ?? '', fields: { name: 'NOME-PERSONALE' } }
      ]
    })
    for (const audience of ['public', 'partner', 'council', 'internal'] as const) {
      const { tree } = await makeDocument(sample(), { ...REQUEST, audience }, SAMPLE_DAY)
      expect(textIn(tree)).not.toMatch(/NOME-PERSONALE|SEGRETO-INTERNO/)
    }
    await sample().undo()
  })

  it('says on the cover and at its end what it would have printed, and nothing of what it never prints', async () => {
    const { id } = await sample().read.selectFrom('action').select('id').limit(1).executeTakeFirstOrThrow()
    const made = async (audience: 'public' | 'council') => {
      const { tree, withheld } = await makeDocument(sample(), { ...REQUEST, audience }, SAMPLE_DAY)
      const says = kinds(tree).filter(kind => kind === 'callout').length
      return { withheld, says, notice: tree.cover?.notice !== undefined }
    }
    const before = await made('public')
    await sample().commit({
      label: 'never printed, and printed for partners',
      operations: [{ op: 'set', type: 'action', id, fields: { notes: 'interno', declaredLight: 'bad' } }],
      reason: 'trial'
    })
    expect(await made('council')).toEqual({ withheld: 0, says: 0, notice: false })
    expect(await made('public')).toEqual({ withheld: before.withheld + 1, says: 1, notice: true })
    await sample().undo()
  })

  it('prints the dates as approved beside those of today, and how far they moved', async () => {
    const before = await makeDocument(sample(), REQUEST, SAMPLE_DAY)
    expect(textIn(before.tree.blocks)).not.toContain('Azioni spostate')
    const roadmap = await sample().read.selectFrom('roadmap').select('id').executeTakeFirstOrThrow()
    await sealRoadmap(
      sample(),
      {
        roadmap: roadmap.id,
        title: 'Approvata',
        occasion: 'approval',
        body: 'Giunta',
        actNumber: '123',
        actDate: '2021-03-03',
        note: 'NOTA-INTERNA'
      },
      SAMPLE_DAY
    )
    const { id } = await sample()
      .read.selectFrom('action')
      .select('id')
      .where('endDate', '=', '2022-12-31')
      .executeTakeFirstOrThrow()
    await sample().commit({
      label: 'later',
      operations: [{ op: 'set', type: 'action', id, fields: { endDate: '2023-02-14' } }]
    })
    const { tree } = await makeDocument(sample(), { ...REQUEST, audience: 'public' }, SAMPLE_DAY)
    await sample().undo()
    const text = textIn(tree.blocks)
    expect(text).toContain('le date approvate: Approvata · Giunta · 123 · 3 marzo 2021')
    expect(text).toContain('Azioni spostate dopo l’approvazione')
    expect(text).toContain('fine +45 giorni')
    expect(text).not.toContain('NOTA-INTERNA')
  })

  it('numbers an axis of the group without a code like any chapter, and calls it by its title alone', async () => {
    const { id } = await sample().read.selectFrom('axis').select('id').executeTakeFirstOrThrow()
    await sample().commit({
      label: 'x',
      operations: [{ op: 'set', type: 'axis', id, fields: { code: null } }]
    })
    const { tree } = await makeDocument(sample(), REQUEST, SAMPLE_DAY)
    await sample().undo()
    const chapters = tree.blocks.filter(block => block.kind === 'heading' && block.level === 1)
    expect(chapters.filter(block => textIn([block]).includes('Asse \n'))).toHaveLength(1)
  })

  it('carries its pictures as data, not as bytes', async () => {
    const { tree } = await makeDocument(sample(), councilRequest('roadmapAnnex'), SAMPLE_DAY)
    const bytes = (value: unknown): boolean =>
      ArrayBuffer.isView(value) ||
      (typeof value === 'object' && value !== null && Object.values(value).some(bytes))
    expect(tree.blocks.some(({ kind }) => kind === 'figure')).toBe(true)
    expect(bytes(tree)).toBe(false)
  })

  it('gives other bytes for other data', async () => {
    const bytes = async () =>
      Buffer.from(await renderDocx((await makeDocument(sample(), REQUEST, SAMPLE_DAY)).tree))
    const first = await bytes()
    const { id } = await sample().read.selectFrom('action').select('id').limit(1).executeTakeFirstOrThrow()
    await sample().commit({
      label: 'edit',
      operations: [{ op: 'set', type: 'action', id, fields: { outputs: 'Altro' } }]
    })
    expect((await bytes()).equals(first)).toBe(false)
    await sample().undo()
  })

  it('prints titles in its own language and tags what is not translated as foreign', async () => {
    const { tree } = await makeDocument(sample(), { ...REQUEST, language: 'ar' }, SAMPLE_DAY)
    expect(textIn(tree.blocks)).toContain('الحوار بين القطاعات')
    const foreign = JSON.stringify(tree.blocks, (_, value) => (ArrayBuffer.isView(value) ? null : value))
    expect(foreign).toContain('"kind":"foreign"')
    expect(foreign).toContain('"language":"it-IT"')
  })
})
