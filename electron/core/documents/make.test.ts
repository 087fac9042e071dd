import { v7 as uuid } from 'uuid'
import { expect, it } from 'vitest'
import type { FieldValues } from '#shared/contract/operation.ts'
import type { RecordType } from '#shared/model/index.ts'
import { ownName } from '#shared/model/own-fields.ts'
import { createOne, withWorkspace } from '../../../tests/support/workspace.ts'
import type { Workspace } from '../store/workspace.ts'
import { type DocumentKind, documentOf } from './document-kind.ts'
import { makeDocument } from './make.ts'
import { findingsOf } from './readiness.ts'
import { OWN_FIELDS } from './source/document-reads.ts'
import { documentFrame } from './source/frame.ts'
import { councilRequest, SAMPLE_DAY, textIn } from './testing/sample-workspace.ts'
import { paragraph } from './tree/index.ts'

const aboutCosts = documentOf({
  kind: 'roadmapAnnex',
  audiences: ['council'],
  about: null,
  options: {},
  reads: { budgetLine: ['year'] },
  compose: source => ({
    ...documentFrame(source, { title: 'Trial', subject: 'Trial' }),
    blocks: source.set.of('budgetLine').map(record => paragraph(source.texts.shown(record, 'year') ?? []))
  })
})
const asked = councilRequest('trial')

it('a document about the workspace is made where there is no roadmap; one about a roadmap is refused', async () => {
  await withWorkspace(async workspace => {
    for (const { id } of await workspace.read.selectFrom('roadmap').select('id').execute())
      await workspace.commit({ label: 'none', operations: [{ op: 'delete', type: 'roadmap', id }] })
    const { about, tree } = await makeDocument(workspace, asked, SAMPLE_DAY, aboutCosts)
    expect(about).toBeNull()
    expect(tree.header.end).toBe('Trial')
    await expect(makeDocument(workspace, councilRequest('roadmapAnnex'), SAMPLE_DAY)).rejects.toMatchObject({
      code: 'RECORD_UNKNOWN',
      details: { type: 'roadmap' }
    })
  })
})

const aboutOne = documentOf({
  kind: 'roadmapAnnex',
  about: 'stakeholder',
  audiences: ['council'],
  reads: { stakeholder: ['name'] },
  options: { closing: { kind: 'choice', default: 'none', choices: ['none', 'thanks'] } },
  compose: source => ({
    ...documentFrame(source, { title: source.texts.plain(source.record, 'name') ?? '', subject: 'Trial' }),
    blocks: source.options.closing === 'thanks' ? [paragraph('Grazie')] : []
  })
})

it('a document is about the record that is asked for, else about the first, with the options of its kind', async () => {
  await withWorkspace(async workspace => {
    const made = (about: string | null, options: Record<string, string> = {}) =>
      makeDocument(workspace, { ...asked, about, options }, SAMPLE_DAY, aboutOne)
    await expect(made(null)).rejects.toMatchObject({
      code: 'RECORD_UNKNOWN',
      details: { type: 'stakeholder' }
    })
    await createOne(workspace, 'stakeholder', { name: 'Forum' })
    const second = await createOne(workspace, 'stakeholder', { name: 'Consulta' })
    expect((await made(null)).tree.title).toBe('Forum')
    const { about, tree } = await made(second, { closing: 'thanks' })
    expect(about).toEqual({ type: 'stakeholder', id: second })
    expect(tree.title).toBe('Consulta')
    expect(textIn(tree.blocks)).toContain('Grazie')
    await expect(made(second, { closing: 'kisses' })).rejects.toMatchObject({
      code: 'DOCUMENT_OPTION_INVALID'
    })
    await workspace.commit({ label: 'gone', operations: [{ op: 'delete', type: 'stakeholder', id: second }] })
    await expect(made(second)).rejects.toMatchObject({ code: 'RECORD_UNKNOWN', details: { id: second } })
  })
})

const aboutOwn = documentOf({
  kind: 'roadmapAnnex',
  about: 'stakeholder',
  audiences: ['council'],
  reads: { stakeholder: ['name', OWN_FIELDS] },
  options: {},
  compose: source => ({
    ...documentFrame(source, { title: 'Trial', subject: 'Trial' }),
    blocks: [...source.words.own.keys()].map(name =>
      paragraph([
        { kind: 'text', text: `${source.words.label('stakeholder', name)}: ` },
        ...(source.texts.shown(source.record, name) ?? [])
      ])
    )
  })
})

it('a document has own fields by their labels in its language, and none that its audience may not see', async () => {
  await withWorkspace(async workspace => {
    const define = (label: string, fieldKind: string, privacyClass: string) =>
      createOne(workspace, 'ownField', {
        recordType: 'stakeholder',
        label,
        'label@fr': `${label} (fr)`,
        fieldKind,
        privacyClass
      })
    const open = await define('Fondazione', 'date', 'public')
    const secret = await define('Giudizio', 'line', 'internal')
    await createOne(workspace, 'stakeholder', {
      name: 'Forum',
      [ownName(open)]: '2021-03-12',
      [ownName(secret)]: 'riservato'
    })
    const { tree, withheld } = await makeDocument(
      workspace,
      { ...asked, language: 'fr' },
      SAMPLE_DAY,
      aboutOwn
    )
    const text = textIn(tree.blocks)
    expect(text).toContain('Fondazione (fr): ')
    expect(text).toContain('12\u00a0mars\u00a02021')
    expect(text).not.toMatch(/Giudizio|riservato/)
    expect(withheld).toBe(1)
  })
})

it('a document that reads kinds it does not name is stopped', async () => {
  await withWorkspace(async workspace => {
    const careless: DocumentKind = { ...aboutCosts, reads: {} }
    await expect(makeDocument(workspace, asked, SAMPLE_DAY, careless)).rejects.toThrow(/budgetLine/)
  })
})

/** An action in a roadmap of its own. */
const actionOfItsOwn = async (workspace: Workspace, title: string) => {
  const create = async (type: RecordType, fields: FieldValues): Promise<string> => {
    const id = uuid()
    await workspace.commit({ label: type, operations: [{ op: 'create', type, id, fields }] })
    return id
  }
  const roadmap = await create('roadmap', { title })
  const axis = await create('axis', { roadmap, title })
  const objective = await create('objective', { axis, title })
  const action = await create('action', { objective, title })
  await create('budgetLine', { action, label: title, year: 1998, amount: '1 EUR' })
  return { roadmap, action }
}

it('a year is printed without grouping', async () => {
  await withWorkspace(async workspace => {
    await actionOfItsOwn(workspace, 'One')
    const { tree } = await makeDocument(workspace, asked, SAMPLE_DAY, aboutCosts)
    expect(textIn(tree.blocks)).toContain('1998')
  })
})

it('findings are those of the chosen roadmap alone', async () => {
  await withWorkspace(async workspace => {
    const all = [await actionOfItsOwn(workspace, 'One'), await actionOfItsOwn(workspace, 'Two')]
    for (const { roadmap, action } of all) {
      const findings = await findingsOf(workspace, roadmap, SAMPLE_DAY)
      expect(new Set(findings.flatMap(({ type, id }) => (type === 'action' ? [id] : [])))).toEqual(
        new Set([action])
      )
    }
  })
})

it('a roadmap without actions is not complete', () =>
  withWorkspace(async workspace => {
    const id = await createOne(workspace, 'roadmap', { title: 'Piano vuoto' })
    expect(await findingsOf(workspace, id, SAMPLE_DAY)).toEqual([
      { text: 'missing.actions', severity: 'blocker', type: 'roadmap', id, title: 'Piano vuoto' }
    ])
  }))

it('findings name the line of costs that does not add up, after what blocks', async () => {
  await withWorkspace(async workspace => {
    const { roadmap, action } = await actionOfItsOwn(workspace, 'One')
    const line = await createOne(workspace, 'budgetLine', { action, label: 'Esperti', amount: '-5 EUR' })
    const findings = await findingsOf(workspace, roadmap, SAMPLE_DAY)
    expect(findings.filter(({ id }) => id === line)).toEqual(
      ['amountNegative', 'yearMissing', 'budgetCodeMissing'].map(code => ({
        text: `finance.${code}`,
        severity: 'warning',
        type: 'budgetLine',
        id: line,
        title: expect.stringMatching(/: Esperti$/)
      }))
    )
    expect(findings[0]?.severity).toBe('blocker')
  })
})
