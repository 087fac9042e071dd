import { expect, it } from 'vitest'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { readDoubles } from './doubles.ts'

const all = { title: null, within: null } as const

it('finds names that differ by what nobody sees, case, accents and punctuation', () =>
  withWorkspace(async ({ read, ...workspace }) => {
    const make = (name: string) => createOne({ ...workspace, read }, 'stakeholder', { name })
    const one = await make('Forum Città Mondo')
    await make('Casa delle culture')
    expect(await readDoubles(read, { type: 'stakeholder', ...all })).toEqual([])
    const other = await make('forum\u00a0citta mon\u200bdo')
    const found = await readDoubles(read, { type: 'stakeholder', ...all })
    expect(found.map(group => group.map(({ id }) => id))).toEqual([[one, other]])
    const typed = await readDoubles(read, { type: 'stakeholder', title: 'FORUM CITTÀ-MONDO', within: null })
    expect(typed.flat().map(({ id }) => id)).toEqual([one, other])
    expect(await readDoubles(read, { type: 'stakeholder', title: '…', within: null })).toEqual([])
    await workspace.commit({ label: 'x', operations: [{ op: 'delete', type: 'stakeholder', id: other }] })
    expect(await readDoubles(read, { type: 'stakeholder', ...all })).toEqual([])
  }))

it('compares with those alone that live in the same record, and never what is called by a role', () =>
  withWorkspace(async workspace => {
    const { id: roadmap } = await workspace.read.selectFrom('roadmap').select('id').executeTakeFirstOrThrow()
    const axis = await createOne(workspace, 'axis', { roadmap, title: 'Asse' })
    const [here, there] = [
      await createOne(workspace, 'objective', { axis, title: 'Uno' }),
      await createOne(workspace, 'objective', { axis, title: 'Altro' })
    ]
    await createOne(workspace, 'action', { objective: here, title: 'Corso' })
    await createOne(workspace, 'action', { objective: there, title: 'Corso' })
    for (const role of ['Referente', 'referente']) await createOne(workspace, 'member', { role })
    expect(await readDoubles(workspace.read, { type: 'action', ...all })).toEqual([])
    expect(await readDoubles(workspace.read, { type: 'member', ...all })).toEqual([])
    const typed = await readDoubles(workspace.read, { type: 'action', title: 'corso', within: there })
    expect(typed.flat()).toHaveLength(1)
  }))
