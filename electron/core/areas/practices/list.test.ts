import { call } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import { rowsOf } from '#shared/contract/table.ts'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { contextOver } from '../../reading/testing/context.ts'
import { practices } from './procedures.ts'

describe('good practices', () => {
  it('name their city and count the key words that are filled in', () =>
    withWorkspace(async workspace => {
      const partnerCity = await createOne(workspace, 'partnerCity', { name: 'Tirana' })
      await createOne(workspace, 'practice', {
        title: 'TUMO',
        partnerCity,
        networking: 'sì',
        multiSector: 'sì'
      })
      const rows = rowsOf(await call(practices.list, undefined, { context: contextOver(workspace) }))
      expect(rows).toMatchObject([
        { title: 'TUMO', keywords: 2, actions: 0, partnerCity: { title: 'Tirana' } }
      ])
    }))
})
