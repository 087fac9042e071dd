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
})
