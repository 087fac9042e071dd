import { describe, expect, it } from 'vitest'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'

describe('search', () => {
  it('finds records by any of their words, in any language they were written in, and leaves out others', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'stakeholder', {
        name: 'Forum Città Mondo',
        description: 'Rete delle associazioni per l’accoglienza e la cooperazione.',
        'name@ar': 'منتدى مدينة العالم',
        notes: 'riunione di marzo'
      })
      await createOne(workspace, 'stakeholder', { name: 'CeSPI' })
      for (const words of [
        'mondo',
        'CITTÀ MÒNDO',
        "l'accoglienza",
        'dell’accoglienza',
        'accogl',
        'مدينه العالم',
        'مُنتدى',
        'marzo forum'
      ]) {
        expect([words, (await workspace.search(words, 10)).map(hit => hit.id)]).toEqual([words, [id]])
      }
      for (const words of [
        '',
        '   ',
        '"',
        'title:xyz',
        'mondo NOT cespi',
        'NEAR(mondo)',
        '*',
        "'",
        'mondo xyz'
      ]) {
        expect([words, await workspace.search(words, 10)]).toEqual([words, []])
      }
    })
  })

  it('finds people by name inside the group, and shows where the words stand', async () => {
    await withWorkspace(async workspace => {
      const stakeholder = await createOne(workspace, 'stakeholder', {
        name: 'A',
        description: `${'parole prima della parte che conta '.repeat(20)}mediazione linguistica ${'e dopo '.repeat(50)}`
      })
      await createOne(workspace, 'contactPerson', { stakeholder, role: 'Presidente', name: 'Zoë Müller' })
      expect(await workspace.search('zoe muller', 5)).toMatchObject([
        { type: 'contactPerson', title: 'Presidente', excerpt: 'Zoë Müller' }
      ])
      const [hit] = await workspace.search('mediaz', 5)
      expect(hit?.excerpt).toContain('mediazione linguistica')
      expect(hit?.excerpt.length).toBeLessThan(220)
    })
  })

  it('shows a translation only where the words stand in it alone', async () => {
    await withWorkspace(async workspace => {
      await createOne(workspace, 'department', { name: 'Cultura', 'name@en': 'Culture' })
      const excerptOf = async (words: string) => (await workspace.search(words, 5))[0]?.excerpt
      expect(await excerptOf('cultu')).toBe('')
      expect(await excerptOf('culture')).toBe('Culture')
      await createOne(workspace, 'department', { name: 'Sport', 'name@en': 'Sport and leisure' })
      expect(await excerptOf('sport leisure')).toBe('Sport and leisure')
    })
  })

  it('puts a hit in the title first', async () => {
    await withWorkspace(async workspace => {
      await createOne(workspace, 'stakeholder', { name: 'A', description: 'scuola '.repeat(30) })
      const title = await createOne(workspace, 'stakeholder', {
        name: 'Scuola',
        description: 'x '.repeat(300)
      })
      expect((await workspace.search('scuola', 5))[0]?.id).toBe(title)
    })
  })

  it('follows changes, deletions, restoring and undo', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'department', { name: 'Vecchio', 'name@en': 'Old' })
      const found = async (words: string) => (await workspace.search(words, 5)).length
      const run = (op: 'delete' | 'restore') =>
        workspace.commit({ label: op, operations: [{ op, type: 'department', id }] })
      await workspace.commit({
        label: 'x',
        operations: [{ op: 'set', type: 'department', id, fields: { name: 'Nuovo', 'name@en': null } }]
      })
      expect([await found('vecchio'), await found('old'), await found('nuovo')]).toEqual([0, 0, 1])
      await run('delete')
      expect(await found('nuovo')).toBe(0)
      await run('restore')
      expect(await found('nuovo')).toBe(1)
      await workspace.undo()
      await workspace.undo()
      await workspace.undo()
      expect([await found('vecchio'), await found('old'), await found('nuovo')]).toEqual([1, 1, 0])
    })
  })

  it('puts codes first: the one that was typed, then those that begin so', async () => {
    await withWorkspace(async workspace => {
      const roadmap = await createOne(workspace, 'roadmap', { title: 'Piano 2.1' })
      const axis = await createOne(workspace, 'axis', { roadmap, title: 'Asse', code: '2' })
      const objective = await createOne(workspace, 'objective', { axis, title: 'Obiettivo', code: '2.1' })
      const action = (code: string | null, title: string, fields = {}) =>
        createOne(workspace, 'action', { objective, title, code, ...fields })
      const long = await action('2.1.10', 'Decima')
      const first = await action('2.1.1', 'Sportello', { projectCode: 'F41B21000020006' })
      const other = await action('9', 'Come la 2.1.1')
      const third = await action(null, 'Senza codice')
      const line = await createOne(workspace, 'budgetLine', {
        action: other,
        label: 'Personale',
        budgetCode: '12.04.1.103',
        amount: '100 EUR'
      })
      const ids = async (words: string) => (await workspace.search(words, 9)).map(({ id }) => id)
      expect(await ids('2.1.1')).toEqual([first, long, other])
      expect((await ids('2.1'))[0]).toBe(objective)
      expect(await ids('f41b 2100 0020 006')).toEqual([first])
      expect(await ids('12.04.1')).toEqual([line])
      // Numbered by its place, as the plan is read.
      const [placed] = await workspace.search('2.1.4', 9)
      expect(placed).toMatchObject({ id: third, code: '2.1.4', near: false })
      const indicator = await createOne(workspace, 'indicator', {
        action: first,
        title: 'Utenti',
        code: 'I1'
      })
      expect((await workspace.search('i1', 9))[0]).toMatchObject({ id: indicator, code: 'I1' })
    })
  })

  it('finds words as people write them, and near spellings where few are found', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'stakeholder', {
        name: 'Fondazione Massimo d’Azeglio S.p.A.',
        description: 'Il co-sviluppo e la tutela dell’ambiente.',
        'name@ar': 'مؤسسة للمهاجرين وبالمدينة'
      })
      const hits = async (words: string) =>
        (await workspace.search(words, 9)).map(hit => [hit.id, hit.near] as const)
      for (const words of [
        'dazeglio',
        'd azeglio',
        'spa',
        's.p.a.',
        'cosviluppo',
        'co sviluppo',
        'dellambiente',
        'dell ambiente',
        'المهاجرين',
        'مهاجرين',
        'مدينة'
      ])
        expect([words, (await hits(words))[0]]).toEqual([words, [id, false]])
      for (const words of ['fondazzione', 'fondazoine masimo', 'مؤسسه للمهاجرن'])
        expect([words, await hits(words)]).toEqual([words, [[id, true]]])
      expect(await hits('sconosciuto')).toEqual([])
      await createOne(workspace, 'stakeholder', { name: 'Sconosciuto' })
      expect(await hits('sconosciuo')).toMatchObject([[expect.any(String), true]])
    })
  })
})
