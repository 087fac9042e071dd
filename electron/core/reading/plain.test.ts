import { CompiledQuery } from 'kysely'
import { expect, test } from 'vitest'
import { createOne, withWorkspace } from '../../../tests/support/workspace.ts'
import { hasToo, isOneOf, plain } from './plain.ts'

test('Rows that are named are looked up by their names, whatever else is asked of them, and have it.', () =>
  withWorkspace(async workspace => {
    const department = await createOne(workspace, 'department', { name: 'Cultura' })
    const criterion = await createOne(workspace, 'criterion', { name: 'Urgenza', weight: 10 })
    const priority = await createOne(workspace, 'priority', { title: 'Casa' })
    const own = await createOne(workspace, 'score', { priority, criterion, department, value: 3 })
    const common = await createOne(workspace, 'score', { priority, criterion, value: 3 })
    const found = (value: string | null) =>
      plain(workspace.read)
        .selectFrom('score')
        .select('id')
        .where(isOneOf('priority', [priority]))
        .where(hasToo('department', value))
    expect(await found(department).execute()).toEqual([{ id: own }])
    expect(await found(null).execute()).toEqual([{ id: common }])
    const asked = found(department).compile()
    const explained = CompiledQuery.raw(`EXPLAIN QUERY PLAN ${asked.sql}`, [...asked.parameters])
    // The type of what may be read knows SELECT alone.
    const plan = await workspace.read.executeQuery<{ readonly detail: string }>(explained as never)
    expect(plan.rows[0]?.detail).toContain('scoreByPriority')
  }))
