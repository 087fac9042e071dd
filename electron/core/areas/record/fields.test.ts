import { call } from '@orpc/server'
import { expect, it } from 'vitest'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { contextOver } from '../../reading/testing/context.ts'
import { record } from './procedures.ts'

it('gives the fields and stamps of many records in the order asked for, ready for one commit', async () => {
  await withWorkspace(async workspace => {
    const context = contextOver(workspace)
    const one = await createOne(workspace, 'stakeholder', { name: 'Uno', sector: 'public' })
    const two = await createOne(workspace, 'stakeholder', { name: 'Due' })
    const input = { type: 'stakeholder' as const, ids: [two, one], fields: ['sector', 'power'] }
    const rows = await call(record.fields, input, { context })
    expect(rows.map(({ id, values }) => [id, values])).toEqual([
      [two, { sector: null, power: null }],
      [one, { sector: 'public', power: null }]
    ])
    const operations = rows.map(({ id, stamps }) => ({
      op: 'set' as const,
      type: 'stakeholder',
      id,
      fields: { sector: 'civic' },
      base: { sector: stamps.sector ?? null }
    }))
    expect((await call(record.commit, { label: 'x', operations }, { context })).change?.records).toHaveLength(
      2
    )
    await expect(
      call(
        record.commit,
        {
          label: 'x',
          operations: [{ ...operations[0], fields: { sector: 'private' } }] as typeof operations
        },
        { context }
      )
    ).rejects.toMatchObject({
      code: 'STALE'
    })
  })
})

it('names a field or a record that is not there', async () => {
  await withWorkspace(async workspace => {
    const context = contextOver(workspace)
    const id = await createOne(workspace, 'department', { name: 'Uno' })
    const ask = (ids: string[], fields: string[]) =>
      call(record.fields, { type: 'department', ids, fields }, { context })
    await expect(ask([id], ['colour'])).rejects.toMatchObject({ code: 'UNKNOWN_FIELD' })
    await expect(ask([id.replace(/^0/, '1')], ['name'])).rejects.toMatchObject({ code: 'RECORD_UNKNOWN' })
  })
})
