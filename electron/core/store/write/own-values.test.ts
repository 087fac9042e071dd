import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Operation } from '#shared/contract/operation.ts'
import { ownName } from '#shared/model/own-fields.ts'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { fieldStamps } from '../history/field-stamps.ts'
import { recordHistory } from '../history/history.ts'
import { readOwnFields } from '../own-fields.ts'
import type { Workspace } from '../workspace.ts'

type Fields = Readonly<Record<string, string | number | null>>

const define = async (workspace: Workspace, fieldKind: string, more: Fields = {}) => {
  const fields = { recordType: 'department', label: `Campo ${fieldKind}`, fieldKind, privacyClass: 'partner' }
  const id = await createOne(workspace, 'ownField', { ...fields, ...more })
  return { id, name: ownName(id) }
}

const set = (id: string, fields: Fields, base?: Readonly<Record<string, string | null>>): Operation => ({
  op: 'set',
  type: 'department',
  id,
  fields,
  ...(base && { base })
})

const run = (workspace: Workspace, ...operations: Operation[]) => workspace.commit({ label: 'x', operations })

const valuesIn = async ({ read }: Workspace) =>
  (await read.selectFrom('ownValue').select(['field', 'value']).orderBy('field').execute()).map(
    ({ field, value }) => [field, value] as const
  )

describe('values of own fields', () => {
  it('are written with a record or later, logged, found, undone and brought back as any other', async () => {
    await withWorkspace(async (workspace, { reopen }) => {
      const line = await define(workspace, 'line')
      const count = await define(workspace, 'number')
      const id = await createOne(workspace, 'department', { name: 'Scuola', [line.name]: '  Città  ' })
      expect(await valuesIn(workspace)).toEqual([[line.name, 'Città']])
      const stamps = await fieldStamps(workspace.read, 'department', id)
      expect(stamps[line.name]).not.toBeNull()
      const { changed } = await run(workspace, set(id, { [line.name]: 'Porto', [count.name]: 3 }))
      expect(changed).toMatchObject([{ type: 'department', id }])
      expect(await workspace.search('porto', 5)).toMatchObject([{ type: 'department', id }])
      const [edit] = await recordHistory(workspace.read, 'department', id, { limit: 5, before: null })
      expect(edit?.changes.map(({ field, before, after }) => [field, before, after]).sort()).toEqual(
        [
          [line.name, '"Città"', '"Porto"'],
          [count.name, null, '3']
        ].sort()
      )
      expect((await workspace.validate()).problems).toEqual([])
      await workspace.undo()
      expect(await valuesIn(workspace)).toEqual([[line.name, 'Città']])
      expect(await workspace.search('porto', 5)).toEqual([])
      await workspace.redo()
      const again = await reopen()
      expect(new Map(await valuesIn(again))).toEqual(
        new Map<string, string | number>([
          [line.name, 'Porto'],
          [count.name, 3]
        ])
      )
      expect((await again.validate()).problems).toEqual([])
    })
  })

  it('are refused where the definition does not fit, is of another kind or lies in the bin', async () => {
    await withWorkspace(async workspace => {
      const day = await define(workspace, 'date')
      const other = await define(workspace, 'line', { recordType: 'stakeholder' })
      const id = await createOne(workspace, 'department', { name: 'A' })
      const trying = (fields: Fields) => run(workspace, set(id, fields))
      await expect(trying({ [day.name]: '2026-02-30' })).rejects.toMatchObject({ code: 'DATE_INVALID' })
      await expect(trying({ [other.name]: 'x' })).rejects.toMatchObject({ code: 'UNKNOWN_FIELD' })
      await expect(trying({ [ownName(id)]: 'x' })).rejects.toMatchObject({ code: 'UNKNOWN_FIELD' })
      await expect(trying({ [`${day.name}@ar`]: 'x' })).rejects.toMatchObject({ code: 'UNKNOWN_FIELD' })
      await trying({ [day.name]: '2026-02-28' })
      await run(workspace, { op: 'delete', type: 'ownField', id: day.id })
      await expect(trying({ [day.name]: '2026-03-01' })).rejects.toMatchObject({ code: 'UNKNOWN_FIELD' })
      expect(await valuesIn(workspace)).toEqual([[day.name, '2026-02-28']])
      expect((await workspace.validate()).problems).toEqual([])
    })
  })

  it('are stale when somebody else wrote', async () => {
    await withWorkspace(async workspace => {
      const line = await define(workspace, 'line')
      const id = await createOne(workspace, 'department', { name: 'A', [line.name]: 'x' })
      const { [line.name]: seen = null } = await fieldStamps(workspace.read, 'department', id)
      await run(workspace, set(id, { [line.name]: 'y' }, { [line.name]: seen }))
      await expect(
        run(workspace, set(id, { [line.name]: 'z' }, { [line.name]: seen }))
      ).rejects.toMatchObject({ code: 'STALE', details: { theirs: '"y"' } })
    })
  })

  it('of a choice name one of its answers, which are records: one that goes to the bin stays where it was chosen', async () => {
    await withWorkspace(async workspace => {
      const choice = await define(workspace, 'choice')
      const [yes, no] = [
        await createOne(workspace, 'ownChoice', { ownField: choice.id, label: 'Sì' }),
        await createOne(workspace, 'ownChoice', { ownField: choice.id, label: 'No' })
      ]
      const id = await createOne(workspace, 'department', { name: 'A', [choice.name]: yes })
      await run(workspace, { op: 'delete', type: 'ownChoice', id: yes })
      await expect(run(workspace, set(id, { [choice.name]: choice.id }))).rejects.toMatchObject({
        code: 'VALUE_INVALID'
      })
      const other = await createOne(workspace, 'department', { name: 'B', [choice.name]: no })
      await expect(run(workspace, set(other, { [choice.name]: yes }))).rejects.toMatchObject({
        code: 'VALUE_INVALID'
      })
      expect((await workspace.validate()).problems).toEqual([])
      const own = (await readOwnFields(workspace.read)).get(choice.name)
      expect(own?.choices).toEqual({ [yes]: 'Sì', [no]: 'No' })
    })
  })

  it('can be made with their definition in one commit; what a definition holds stays, its label may change', async () => {
    await withWorkspace(async workspace => {
      const id = '01a2031f-0000-7000-8000-000000000000'
      const fields = { recordType: 'department', label: 'A', fieldKind: 'money', privacyClass: 'internal' }
      await run(
        workspace,
        { op: 'create', type: 'ownField', id, fields },
        { op: 'create', type: 'department', fields: { name: 'A', [ownName(id)]: '1250 EUR' } }
      )
      const change = (more: Fields) => run(workspace, { op: 'set', type: 'ownField', id, fields: more })
      await expect(change({ fieldKind: 'line' })).rejects.toMatchObject({ code: 'OPERATIONS_INVALID' })
      await expect(change({ recordType: 'action' })).rejects.toMatchObject({ code: 'OPERATIONS_INVALID' })
      await change({ label: 'B', privacyClass: 'personal' })
      await expect(define(workspace, 'line', { recordType: 'unicorn' })).rejects.toMatchObject({
        code: 'UNKNOWN_TYPE'
      })
      expect((await workspace.validate()).problems).toEqual([])
    })
  })

  it('reach more people only for a reason: the class of their field is loosened with one alone', async () => {
    await withWorkspace(async workspace => {
      const { id } = await define(workspace, 'line', { privacyClass: 'personal' })
      const change = (privacyClass: string, reason?: string) =>
        workspace.commit({
          label: 'x',
          operations: [{ op: 'set', type: 'ownField', id, fields: { privacyClass } }],
          ...(reason !== undefined && { reason })
        })
      for (const milder of ['internal', 'partner', 'public']) {
        const refused = { code: 'REASON_REQUIRED', details: { type: 'ownField', id, field: 'privacyClass' } }
        await expect(change(milder)).rejects.toMatchObject(refused)
      }
      await change('partner', 'Names no person')
      await change('personal')
    })
  })

  it('whose definition lies in the bin are left alone by undo and redo, unless that brings it back', async () => {
    await withWorkspace(async workspace => {
      const line = await define(workspace, 'line')
      const id = await createOne(workspace, 'department', { name: 'A', [line.name]: 'x' })
      const { stamp } = await run(workspace, set(id, { name: 'B', [line.name]: 'y' }))
      const { stamp: binned } = await run(workspace, { op: 'delete', type: 'ownField', id: line.id })
      const { left } = await workspace.undoTransaction(stamp ?? '')
      expect(left).toEqual([{ type: 'department', id, field: line.name }])
      expect(await valuesIn(workspace)).toEqual([[line.name, 'y']])
      await workspace.redo()
      expect(await valuesIn(workspace)).toEqual([[line.name, 'y']])
      await workspace.undoTransaction(binned ?? '')
      await workspace.undoTransaction(stamp ?? '')
      expect(await valuesIn(workspace)).toEqual([[line.name, 'x']])
      expect((await workspace.validate()).problems).toEqual([])
    })
  })

  it('any history of them undone step by step gives every earlier state again, and redone every later one', async () => {
    const step = fc.record({
      field: fc.nat(2),
      value: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 9 }))
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async steps => {
        await withWorkspace(async workspace => {
          const names: string[] = []
          for (const _ of [0, 1, 2]) names.push((await define(workspace, 'number')).name)
          const id = await createOne(workspace, 'department', { name: 'A', [names[0] ?? '']: 5 })
          const states = [await valuesIn(workspace)]
          for (const { field, value } of steps) {
            const { stamp } = await run(workspace, set(id, { [names[field] ?? '']: value }))
            if (stamp !== null) states.push(await valuesIn(workspace))
          }
          for (const state of states.slice(0, -1).reverse()) {
            await workspace.undo()
            expect(await valuesIn(workspace)).toEqual(state)
          }
          for (const state of states.slice(1)) {
            await workspace.redo()
            expect(await valuesIn(workspace)).toEqual(state)
          }
          expect((await workspace.validate()).problems).toEqual([])
        })
      }),
      { numRuns: 8 }
    )
  })
})
