import { call } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { contextOver } from '../../reading/testing/context.ts'
import { monitoring } from './procedures.ts'

describe('monitoring', () => {
  it('gives each indicator its newest value, its light, its way and its next deadline', () =>
    withWorkspace(async workspace => {
      const indicator = await createOne(workspace, 'indicator', {
        title: 'Parole approfondite',
        direction: 'increase',
        frequency: 'quarterly',
        baselineValue: 0,
        baselineDate: '2021-12-31',
        targetValue: 20,
        targetDate: '2022-12-31'
      })
      await createOne(workspace, 'measurement', { indicator, date: '2022-06-10', value: 10 })
      await createOne(workspace, 'measurement', { indicator, date: '2022-03-31', value: 5 })
      const { asOf, indicators } = await call(
        monitoring.standings,
        {},
        {
          context: contextOver(workspace, '2022-06-15')
        }
      )
      expect(asOf).toBe('2022-06-15')
      expect(indicators).toMatchObject([
        {
          id: indicator,
          last: { date: '2022-06-10', value: 10 },
          light: { light: 'good', reasons: ['onTrack'], declared: null },
          progress: 0.5,
          trend: 'up',
          nextDue: '2022-09-10'
        }
      ])
    }))

  it.each(['objective', 'axis'])(
    'takes the start of the roadmap for an indicator of an %s without a dated baseline',
    part =>
      withWorkspace(async workspace => {
        const roadmap = await createOne(workspace, 'roadmap', { title: 'Piano', startDate: '2022-01-01' })
        const axis = await createOne(workspace, 'axis', { roadmap, title: 'Asse' })
        const objective = await createOne(workspace, 'objective', { axis, title: 'Obiettivo' })
        const indicator = await createOne(workspace, 'indicator', {
          [part]: part === 'axis' ? axis : objective,
          title: 'Quota',
          baselineValue: 0,
          targetValue: 10,
          targetDate: '2022-12-31'
        })
        await createOne(workspace, 'measurement', { indicator, date: '2022-06-10', value: 5 })
        const { indicators } = await call(
          monitoring.standings,
          {},
          {
            context: contextOver(workspace, '2022-06-15')
          }
        )
        expect(indicators[0]).toMatchObject({ light: { light: 'good' } })
      })
  )

  it('answers for some as for all, and sees no value of a day that is still to come', () =>
    withWorkspace(async workspace => {
      const make = async (title: string, dates: readonly string[]) => {
        const indicator = await createOne(workspace, 'indicator', { title, frequency: 'quarterly' })
        for (const date of dates) await createOne(workspace, 'measurement', { indicator, date, value: 1 })
        return indicator
      }
      const first = await make('Uno', ['2022-03-31', '2022-07-01'])
      const second = await make('Due', [])
      const context = contextOver(workspace, '2022-06-15')
      const { indicators } = await call(monitoring.standings, {}, { context })
      expect(indicators.map(({ last }) => last?.date ?? null).toSorted()).toEqual(['2022-03-31', null])
      for (const id of [first, second])
        expect((await call(monitoring.standings, { ids: [id] }, { context })).indicators).toEqual(
          indicators.filter(one => one.id === id)
        )
    }))
})
