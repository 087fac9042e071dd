import { expect, it } from 'vitest'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'

it('a figure has an upper value where it is a range and nowhere else, and no number beyond all counting', () =>
  withWorkspace(async workspace => {
    const id = await createOne(workspace, 'indicator', { title: 'A' })
    const set = (fields: Record<string, string | number | null>) =>
      workspace.commit({ label: 'x', operations: [{ op: 'set', type: 'indicator', id, fields }] })
    for (const fields of [
      { targetValue: 1.1e15 },
      { targetValue: -1.1e15 },
      { targetValue: 5, targetValueQualifier: 'range' },
      { targetValue: 5, targetValueUpper: 9 },
      { targetValue: 5, targetValueQualifier: 'about', targetValueUpper: 9 }
    ])
      await expect(set(fields), JSON.stringify(fields)).rejects.toMatchObject({ code: 'VALUE_INVALID' })
    await set({ targetValue: 1e15, targetValueQualifier: 'range', targetValueUpper: 9 })
    await expect(set({ targetValueQualifier: null })).rejects.toMatchObject({ code: 'VALUE_INVALID' })
    await set({ targetValueQualifier: null, targetValueUpper: null })
  }))
