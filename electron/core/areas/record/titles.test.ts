import { call } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { contextOver } from '../../reading/testing/context.ts'
import type { Workspace } from '../../store/workspace.ts'
import { record } from './procedures.ts'

/** Leaves out what every workspace is born with. */
const titlesIn = async (workspace: Workspace, language: 'it' | 'en' | 'fr' | 'ar') =>
  (await call(record.titles, { language }, { context: contextOver(workspace) })).filter(
    ({ type }) => type === 'stakeholder' || type === 'priority'
  )

const set = (workspace: Workspace, type: string, id: string, fields: Record<string, string | null>) =>
  workspace.commit({ label: 'x', operations: [{ op: 'set', type, id, fields }] })

describe('titles of records in a language', () => {
  it('are the translations of the field that is the title of its kind', () =>
    withWorkspace(async workspace => {
      const forum = await createOne(workspace, 'stakeholder', {
        name: 'Forum',
        'name@ar': 'منتدى',
        'name@en': 'Forum (en)',
        'territory@ar': 'ميلانو'
      })
      const priority = await createOne(workspace, 'priority', { title: 'Lingua', 'title@ar': 'لغة' })
      await createOne(workspace, 'stakeholder', { name: 'Senza traduzione' })
      expect((await titlesIn(workspace, 'ar')).toSorted((a, b) => (a.type < b.type ? -1 : 1))).toEqual([
        { type: 'priority', id: priority, title: 'لغة' },
        { type: 'stakeholder', id: forum, title: 'منتدى' }
      ])
      expect(await titlesIn(workspace, 'en')).toEqual([
        { type: 'stakeholder', id: forum, title: 'Forum (en)' }
      ])
      expect(await titlesIn(workspace, 'fr')).toEqual([])
    }))

  it('are none in the language of the workspace, where the original is the title', () =>
    withWorkspace(async workspace => {
      await createOne(workspace, 'stakeholder', { name: 'Forum', 'name@it': 'Altro', 'name@ar': 'منتدى' })
      expect(await titlesIn(workspace, 'it')).toEqual([])
    }))

  it('go with a translation that is taken away or empty', () =>
    withWorkspace(async workspace => {
      const id = await createOne(workspace, 'stakeholder', {
        name: 'Forum',
        'name@ar': 'منتدى',
        'name@fr': ' '
      })
      expect(await titlesIn(workspace, 'fr')).toEqual([])
      await set(workspace, 'stakeholder', id, { 'name@ar': null })
      expect(await titlesIn(workspace, 'ar')).toEqual([])
      await set(workspace, 'stakeholder', id, { 'name@ar': 'منتدى' })
      await set(workspace, 'stakeholder', id, { 'name@ar': '  ' })
      expect(await titlesIn(workspace, 'ar')).toEqual([])
    }))

  it('stay while the original is changed, and while the record is in the bin, where it is named too', () =>
    withWorkspace(async workspace => {
      const id = await createOne(workspace, 'stakeholder', { name: 'Forum', 'name@ar': 'منتدى' })
      await set(workspace, 'stakeholder', id, { name: 'Forum nuovo' })
      await workspace.commit({ label: 'x', operations: [{ op: 'delete', type: 'stakeholder', id }] })
      expect(await titlesIn(workspace, 'ar')).toEqual([{ type: 'stakeholder', id, title: 'منتدى' }])
    }))
})

it('Records to choose from are called, sorted and found in the language asked for, and found by their original.', () =>
  withWorkspace(async workspace => {
    await createOne(workspace, 'stakeholder', { name: 'Alfa', 'name@en': 'Zulu' })
    await createOne(workspace, 'stakeholder', { name: 'Beta', 'name@en': 'Yankee' })
    await createOne(workspace, 'stakeholder', { name: 'Gamma' })
    const options = async (words: string) =>
      (
        await call(
          record.options,
          { type: 'stakeholder', words, language: 'en' },
          { context: contextOver(workspace) }
        )
      ).map(({ title }) => title)
    expect(await options('')).toEqual(['Gamma', 'Yankee', 'Zulu'])
    expect(await options('zu')).toEqual(['Zulu'])
    expect(await options('alf')).toEqual(['Zulu'])
  }))

it('A translation is read with its own stamp, as a bulk edit needs it.', () =>
  withWorkspace(async workspace => {
    const context = contextOver(workspace)
    const id = await createOne(workspace, 'stakeholder', { name: 'Forum', 'name@ar': 'منتدى' })
    const bare = await createOne(workspace, 'stakeholder', { name: 'Senza' })
    const read = () =>
      call(record.fields, { type: 'stakeholder', ids: [id, bare], fields: ['name', 'name@ar'] }, { context })
    const [first, second] = await read()
    expect(first?.values).toEqual({ name: 'Forum', 'name@ar': 'منتدى' })
    expect(second).toMatchObject({ values: { 'name@ar': null }, stamps: { 'name@ar': null } })
    const set = {
      op: 'set' as const,
      type: 'stakeholder',
      id,
      fields: { 'name@ar': 'منتدى المدينة' },
      base: { 'name@ar': first?.stamps['name@ar'] ?? null }
    }
    await call(record.commit, { label: 'x', operations: [set] }, { context })
    expect((await read())[0]?.values).toEqual({ name: 'Forum', 'name@ar': 'منتدى المدينة' })
  }))
