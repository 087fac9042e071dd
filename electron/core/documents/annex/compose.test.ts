import { describe, expect, it } from 'vitest'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { sealRoadmap } from '../../areas/roadmap/seal.ts'
import { makeDocument } from '../make.ts'
import { findingsOf } from '../readiness.ts'
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
    expect(table.rows.map(({ cells }) => plainText(cells[0]?.paragraphs[0] ?? []))).toEqual(
      chart.categories.map(category => category.replace(/ \(.*/u, ''))
    )
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
      const says = textIn(tree.blocks).split('Che cosa non è in questo documento').length - 1
      return { withheld, says, notice: tree.cover?.notices !== undefined }
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

  const headingsOf = (tree: DocumentTree) =>
    tree.blocks.flatMap(block =>
      block.kind === 'heading' ? [{ numbered: block.numbered, text: plainText(block.content) }] : []
    )
  const change = (
    type: string,
    id: string,
    fields: Record<string, string | number | null>,
    reason = 'trial'
  ) => sample().commit({ label: 'trial', operations: [{ op: 'set', type, id, fields }], reason })

  it('calls axes, objectives and actions what they are, with the codes of the screen and never a number of chapters', async () => {
    const { id } = await sample().read.selectFrom('axis').select('id').executeTakeFirstOrThrow()
    await change('axis', id, { code: null })
    const { tree } = await makeDocument(sample(), REQUEST, SAMPLE_DAY)
    await sample().undo()
    const headings = headingsOf(tree)
    expect(
      headings.filter(({ text }) =>
        /^(Asse\u00a0\d|Obiettivo\u00a0\d\.\d|Azione\u00a0\d\.\d\.\d) – /.test(text)
      )
    ).toHaveLength(14)
    expect(
      headings.filter(({ numbered, text }) => numbered && /^(Asse|Obiettivo|Azione)/.test(text))
    ).toEqual([])
  })

  it('tells members that are held back from a group without members', async () => {
    const said = async (audience: 'public' | 'council') =>
      textIn((await makeDocument(sample(), { ...REQUEST, audience }, SAMPLE_DAY)).tree.blocks)
    expect(await said('public')).toContain('La composizione del gruppo non è riportata in questa copia.')
    const rows = await sample().read.selectFrom('member').select('id').execute()
    await sample().commit({
      label: 'none',
      operations: rows.map(({ id }) => ({ op: 'delete' as const, type: 'member', id }))
    })
    const none = await said('council')
    await sample().undo()
    expect(none).toContain('non sono ancora registrati')
  })

  it('says nothing of a group and its departments where one person works alone', async () => {
    const rows = await sample().read.selectFrom('member').select('id').execute()
    const actions = await sample().read.selectFrom('action').select('id').execute()
    const { id } = await sample().read.selectFrom('city').select('id').executeTakeFirstOrThrow()
    await sample().commit({
      label: 'alone',
      operations: [
        { op: 'set', type: 'city', id, fields: { mode: 'alone' } },
        ...rows.map(({ id }) => ({ op: 'delete' as const, type: 'member', id })),
        ...actions.map(({ id }) => ({
          op: 'set' as const,
          type: 'action',
          id,
          fields: { leadDepartment: null, status: 'inProgress', endDate: '2023-12-31' }
        }))
      ]
    })
    const { tree } = await makeDocument(sample(), REQUEST, SAMPLE_DAY)
    const roadmap = await sample().read.selectFrom('roadmap').select('id').executeTakeFirstOrThrow()
    const found = await findingsOf(sample(), roadmap.id, SAMPLE_DAY)
    await sample().undo()
    expect(textIn(tree.blocks)).not.toMatch(/Composizione del gruppo|componenti/)
    expect(textIn(tree.blocks)).toContain('Firme')
    expect(found.map(({ text }) => text)).not.toContain('gate.lead')
  })

  it('prints the indicators of axes', async () => {
    const { id } = await sample().read.selectFrom('axis').select('id').executeTakeFirstOrThrow()
    await createOne(sample(), 'indicator', {
      axis: id,
      title: 'Lingue parlate agli sportelli',
      targetValue: 4321
    })
    const { tree } = await makeDocument(sample(), REQUEST, SAMPLE_DAY)
    await sample().undo()
    for (const said of ['Indicatori dell’asse 1', 'Lingue parlate agli sportelli', '4.321'])
      expect(textIn(tree.blocks)).toContain(said)
  })

  it('prints the indicators of objectives, and measures nothing that lies ahead', async () => {
    const { id } = await sample().read.selectFrom('objective').select('id').executeTakeFirstOrThrow()
    const indicator = await createOne(sample(), 'indicator', {
      objective: id,
      title: 'Persone informate',
      baselineValue: 0,
      targetValue: 4321
    })
    await createOne(sample(), 'measurement', { indicator, date: '2023-01-01', value: 8765 })
    const { tree } = await makeDocument(sample(), REQUEST, SAMPLE_DAY)
    await sample().undo()
    await sample().undo()
    const text = textIn(tree.blocks)
    expect(text).toContain('Indicatori dell’obiettivo 1.1')
    expect(text).toContain('4.321')
    expect(text).not.toContain('8.765')
  })

  it('prints why a light was declared to those who may see the light', async () => {
    const { id } = await sample().read.selectFrom('action').select('id').executeTakeFirstOrThrow()
    await change('action', id, { declaredLight: 'bad' }, 'Mancano le traduzioni')
    const said = async (audience: 'public' | 'council') =>
      textIn((await makeDocument(sample(), { ...REQUEST, audience }, SAMPLE_DAY)).tree.blocks)
    const [council, everybody] = [await said('council'), await said('public')]
    await sample().undo()
    expect(council).toContain('Motivo: Mancano le traduzioni')
    expect(everybody).not.toContain('Mancano le traduzioni')
    expect(everybody).toContain('Azioni, «Semaforo dichiarato»: 1')
  })

  it('says that baseline, target and direction contradict, and prints no verdict', async () => {
    const { id } = await sample().read.selectFrom('indicator').select('id').executeTakeFirstOrThrow()
    await change('indicator', id, { direction: 'increase', baselineValue: 10, targetValue: 2 })
    const { tree } = await makeDocument(sample(), REQUEST, SAMPLE_DAY)
    await sample().undo()
    expect(textIn(tree.blocks)).toContain('Valore iniziale, valore atteso e direzione si contraddicono')
  })

  it('says of an end before its start what it is', async () => {
    const { id } = await sample().read.selectFrom('action').select('id').executeTakeFirstOrThrow()
    await change('action', id, { startDate: '2022-03-01', endDate: '2022-01-01' })
    const { tree } = await makeDocument(sample(), REQUEST, SAMPLE_DAY)
    await sample().undo()
    expect(textIn(tree.blocks)).toContain('(la fine precede l’inizio)')
  })

  it('says once that some texts are in another language', async () => {
    const note = async (language: 'it' | 'fr') =>
      (await makeDocument(sample(), { ...REQUEST, language }, SAMPLE_DAY)).tree.cover?.notices ?? []
    expect(await note('it')).toEqual([])
    expect((await note('fr')).filter(text => text.includes('italien'))).toHaveLength(1)
  })

  it('is lettered in its own script, unless the group says how', async () => {
    const stamped = async (language: 'it' | 'ar', options: Record<string, string> = {}) =>
      (await makeDocument(sample(), { ...REQUEST, language, options }, SAMPLE_DAY)).tree.cover?.stamp?.[0]
    expect(await stamped('it')).toContain('Allegato A ')
    expect(await stamped('ar')).toContain('الملحق أ ')
    expect(await stamped('it', { annex: 'C' })).toContain('Allegato C ')
  })

  it('says in the sheet of an action what it costs, each currency apart', async () => {
    const { id } = await sample().read.selectFrom('action').select('id').executeTakeFirstOrThrow()
    for (const amount of ['1250000 EUR', '250050 EUR', '80000 MAD'])
      await createOne(sample(), 'budgetLine', { action: id, label: 'Voce', year: 2022, amount })
    const { tree } = await makeDocument(sample(), REQUEST, SAMPLE_DAY)
    for (let line = 0; line < 3; line++) await sample().undo()
    const costs = tree.blocks.flatMap(block =>
      block.kind === 'fieldList' ? block.fields.filter(({ label }) => label === 'Spesa prevista') : []
    )
    expect(costs.map(({ paragraphs }) => plainText(paragraphs[0] ?? []).replaceAll('\u00a0', ' '))).toContain(
      '15.000,50 EUR · 800,00 MAD'
    )
  })

  it('prints the expected result of an objective as it was typed, lists as lists', async () => {
    const { id } = await sample().read.selectFrom('objective').select('id').executeTakeFirstOrThrow()
    const blocks = async (expectedResult: string) => {
      await change('objective', id, { expectedResult })
      const { tree } = await makeDocument(sample(), REQUEST, SAMPLE_DAY)
      await sample().undo()
      const at = tree.blocks.findIndex(
        block => block.kind === 'paragraph' && plainText(block.content).startsWith('Risultato atteso:')
      )
      return tree.blocks
        .slice(at, at + 3)
        .map(block => (block.kind === 'paragraph' ? plainText(block.content) : block.kind))
    }
    expect((await blocks('Due cose:\n- una\n- altra')).slice(0, 2)).toEqual([
      'Risultato atteso: Due cose:',
      'list'
    ])
    expect((await blocks('- una\n- altra')).slice(0, 2)).toEqual(['Risultato atteso:', 'list'])
  })

  it('of an empty roadmap has no landscape page and is not complete', async () => {
    await withWorkspace(async workspace => {
      const { id } = await workspace.read.selectFrom('roadmap').select('id').executeTakeFirstOrThrow()
      const { tree } = await makeDocument(workspace, REQUEST, SAMPLE_DAY)
      expect(kinds(tree)).not.toContain('section')
      expect(textIn(tree.blocks)).toContain('La roadmap non ha ancora indicatori.')
      const findings = await findingsOf(workspace, id, SAMPLE_DAY)
      expect(findings.map(({ text, severity }) => [text, severity])).toEqual([['missing.actions', 'blocker']])
    })
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
