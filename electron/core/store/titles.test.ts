import { expect, it } from 'vitest'
import { createOne, withWorkspace } from '../../../tests/support/workspace.ts'
import { recordNames, titleKey } from './titles.ts'

const HASH = 'a'.repeat(64)

it('calls a score, a measurement and a bundle by what they are about', () =>
  withWorkspace(async workspace => {
    const named = async (type: 'score' | 'measurement' | 'receivedBundle' | 'actionPartner', id: string) =>
      (await recordNames(workspace.read, [{ type, id }])).get(titleKey({ type, id }))
    const department = await createOne(workspace, 'department', { name: 'Cultura' })
    const criterion = await createOne(workspace, 'criterion', { name: 'Portata', weight: 10 })
    const priority = await createOne(workspace, 'priority', { title: 'Casa' })
    const judged = { priority, criterion, value: 4 }
    const score = await createOne(workspace, 'score', { ...judged, department })
    expect(await named('score', score)).toEqual({ title: 'Casa – Portata – Cultura', deleted: false })
    expect((await named('score', await createOne(workspace, 'score', judged)))?.title).toBe('Casa – Portata')

    const indicator = await createOne(workspace, 'indicator', { title: 'Quota' })
    const measurement = await createOne(workspace, 'measurement', { indicator, date: '2022-06-10', value: 1 })
    await workspace.commit({ label: 'x', operations: [{ op: 'delete', type: 'indicator', id: indicator }] })
    expect(await named('measurement', measurement)).toEqual({ title: 'Quota – 2022-06-10', deleted: true })

    const partnerCity = await createOne(workspace, 'partnerCity', { name: 'Bologna' })
    const { created } = await workspace.commit({
      label: 'Import',
      kind: 'import',
      operations: [
        {
          op: 'create',
          type: 'receivedBundle',
          fields: {
            partnerCity,
            bundleId: HASH,
            packageHash: HASH,
            header: HASH,
            sequence: 12,
            series: '0123456789ab',
            createdAt: '2022-06-10T08:00:00.000Z'
          }
        }
      ]
    })
    expect((await named('receivedBundle', created[0]?.id ?? ''))?.title).toBe('Bologna – 12')
  }))

it('calls a tie by both its ends, also where no table holds it any more, and leaves out what never was', () =>
  withWorkspace(async workspace => {
    const stakeholder = await createOne(workspace, 'stakeholder', { name: 'Forum' })
    const nowhere = '01990000-0000-7000-8000-000000000001'
    const keys = [
      { type: 'actionPartner', id: `${nowhere}~${stakeholder}` },
      { type: 'stakeholder', id: nowhere }
    ] as const
    expect([...(await recordNames(workspace.read, keys))]).toEqual([
      [titleKey(keys[0]), { title: `${nowhere} – Forum`, deleted: true }]
    ])
  }))
