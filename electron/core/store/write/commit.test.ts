import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { Operation } from '#shared/contract/operation.ts'
import { staysInAgreement } from '../../../../tests/support/any-history.ts'
import { step } from '../../../../tests/support/arbitraries.ts'
import { department, refused, run } from '../../../../tests/support/committing.ts'
import { oneOfEach } from '../../../../tests/support/one-of-each.ts'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { fieldStamps } from '../history/field-stamps.ts'

const newDepartment = (name: string): Operation => ({ op: 'create', type: 'department', fields: { name } })

describe('commit', () => {
  it('keeps rows, hashes, log and search in agreement through any history', async () => {
    // Many more: store/histories.torture.ts.
    const histories = fc.array(step(), { minLength: 5, maxLength: 25 })
    await fc.assert(fc.asyncProperty(histories, staysInAgreement), { numRuns: 6 })
  })

  it('makes a record of every kind with a value in every field, and reads it back the same', async () => {
    await withWorkspace(async (workspace, { reopen }) => {
      const { operations } = oneOfEach(7)
      const { created } = await run(workspace, ...operations)
      const again = await reopen()
      for (const [index, key] of created.entries()) {
        const row = await again.read
          .selectFrom(key.type as 'stakeholder')
          .selectAll()
          .where('id', '=', key.id)
          .executeTakeFirstOrThrow()
        const operation = operations[index]
        expect(row).toMatchObject(operation?.op === 'create' ? operation.fields : {})
      }
      expect((await again.validate()).problems).toEqual([])
    })
  })

  it('writes nothing when nothing changes', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'department', { name: 'A', 'name@fr': 'a' })
      const count = () => workspace.read.selectFrom('transaction').select('stamp').execute()
      const before = await count()
      const same = await run(workspace, {
        op: 'set',
        type: 'department',
        id,
        fields: { name: '  A ', 'name@fr': 'a', shortName: '' }
      })
      expect(same).toEqual({ stamp: null, kind: 'edit', changed: [], created: [] })
      expect(await count()).toEqual(before)
    })
  })

  it('tidies texts: composed, one kind of line end, no blanks around a line, empty is no value', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'department', {
        name: '  Citta\u0300 ',
        shortName: '   ',
        responsibilities: 'uno\r\ndue'
      })
      expect(await department(workspace, id)).toMatchObject({
        name: 'Città',
        shortName: null,
        responsibilities: 'uno\ndue'
      })
    })
  })

  it('keeps a country by its code, given by that or by its name', async () => {
    await withWorkspace(async workspace => {
      for (const [given, country] of [
        ['Tunisie', 'TN'],
        ['المغرب', 'MA'],
        ['it', 'IT']
      ] as const) {
        const id = await createOne(workspace, 'partnerCity', { name: given, country: given })
        const row = await workspace.read
          .selectFrom('partnerCity')
          .select('country')
          .where('id', '=', id)
          .executeTakeFirst()
        expect(row).toEqual({ country })
      }
      const fields = { name: 'x', country: 'Atlantide' }
      await refused(workspace, 'VALUE_INVALID', { op: 'create', type: 'partnerCity', fields })
    })
  })

  it('takes what Office pastes as it was meant', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'department', {
        name: 'Ufficio\vnuovi\tcittadini \u202eabc',
        responsibilities: 'l\x92ascolto\vla guida\u2029italo\x1emarocchino'
      })
      expect(await department(workspace, id)).toMatchObject({
        name: 'Ufficio nuovi cittadini abc',
        responsibilities: 'l’ascolto\nla guida\n\nitalo\u2011marocchino'
      })
    })
  })

  it.each([
    ['LINE_TOO_LONG', { name: 'x'.repeat(501) }],
    ['PROSE_TOO_LONG', { name: 'x', responsibilities: 'x'.repeat(300_000) }],
    ['TEXT_MALFORMED', { name: 'a\ud800b' }],
    ['TEXT_MALFORMED', { name: 'a\ufffeb' }],
    ['TEXT_MALFORMED', { name: 'a\u001bb' }],
    ['TEXT_MALFORMED', { name: 'x', responsibilities: 'a\u0000b' }],
    ['FIELD_REQUIRED', { shortName: 'x' }],
    ['FIELD_REQUIRED', { name: '   ' }],
    ['FIELD_REQUIRED', { name: '\u200b\u2800\u200e' }],
    ['UNKNOWN_FIELD', { name: 'x', colour: 'red' }],
    ['UNKNOWN_FIELD', { name: 'x', 'name@de': 'x' }],
    ['UNKNOWN_FIELD', { name: 'x', 'position@ar': 'x' }],
    ['UNKNOWN_FIELD', { name: 'x', deletedAt: 'x' }],
    ['UNKNOWN_FIELD', { name: 'x', constructor: 'x' }],
    ['VALUE_INVALID', { name: 7 }],
    ['VALUE_INVALID', { name: 'x', position: '!' }]
  ])('refuses with %s and leaves the workspace as it was', async (code, fields) => {
    await withWorkspace(async workspace => {
      await refused(workspace, code, { op: 'create', type: 'department', fields })
    })
  })

  it.each([
    ['DATE_INVALID', 'member', { role: 'x', since: '2026-02' }],
    ['WHEN_INVALID', 'roadmap', { title: 'x', startDate: '2026-02-30' }],
    ['VALUE_INVALID', 'action', { title: 'x', status: 'started' }],
    ['VALUE_INVALID', 'budgetLine', { label: 'x', amount: '100 ZZZ' }],
    ['VALUE_INVALID', 'budgetLine', { label: 'x', amount: '12.50 EUR' }],
    ['VALUE_INVALID', 'stakeholder', { name: 'x', power: 6 }],
    ['VALUE_INVALID', 'stakeholder', { name: 'x', power: 2.5 }],
    ['VALUE_INVALID', 'stakeholder', { name: 'x', sector: 'unknown' }],
    ['REFERENCE_UNKNOWN', 'priority', { title: 'x', department: uuid() }],
    ['REFERENCE_UNKNOWN', 'priority', { title: 'x', department: 'nobody' }],
    ['UNKNOWN_TYPE', 'unicorn', { name: 'x' }],
    ['UNKNOWN_TYPE', 'toString', { name: 'x' }],
    ['UNKNOWN_TYPE', 'transaction', { label: 'x' }],
    ['ONLY_ONE', 'city', { name: 'Another city' }]
  ])('refuses with %s a new %s that is wrong', async (code, type, fields) => {
    await withWorkspace(async workspace => {
      await refused(workspace, code, { op: 'create', type, fields })
    })
  })

  it('names the bounds that a value is outside of', async () => {
    await withWorkspace(async workspace => {
      const operation = { op: 'create' as const, type: 'stakeholder', fields: { name: 'x', power: 6 } }
      await expect(workspace.commit({ label: 'x', operations: [operation] })).rejects.toMatchObject({
        code: 'VALUE_INVALID',
        details: { field: 'power', min: 1, max: 5 }
      })
    })
  })

  it('takes back the first operations of a commit when a later one is refused', async () => {
    await withWorkspace(async workspace => {
      await refused(
        workspace,
        'RECORD_UNKNOWN',
        { op: 'create', type: 'department', fields: { name: 'A' } },
        { op: 'delete', type: 'department', id: uuid() }
      )
    })
  })

  it('refuses ids that are not its own, that exist, or that operations on the bin name', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'department', { name: 'A' })
      await refused(workspace, 'RECORD_EXISTS', {
        op: 'create',
        type: 'department',
        id,
        fields: { name: 'B' }
      })
      const foreign = randomUUID()
      await refused(workspace, 'OPERATIONS_INVALID', {
        op: 'create',
        type: 'department',
        id: foreign,
        fields: { name: 'B' }
      })
      await refused(workspace, 'RECORD_NOT_DELETED', { op: 'restore', type: 'department', id })
      await run(workspace, { op: 'delete', type: 'department', id })
      await refused(workspace, 'RECORD_DELETED', { op: 'set', type: 'department', id, fields: { name: 'B' } })
      await refused(workspace, 'RECORD_DELETED', { op: 'delete', type: 'department', id })
      await refused(workspace, 'RECORD_DELETED', {
        op: 'create',
        type: 'priority',
        fields: { title: 'x', department: id }
      })
    })
  })

  it.each([
    ['FIELD_REQUIRED', { label: ' \n' }],
    ['LINE_TOO_LONG', { label: 'x'.repeat(501) }],
    ['TEXT_MALFORMED', { label: 'a\ud800' }],
    ['PROSE_TOO_LONG', { label: 'x', reason: 'x'.repeat(200_001) }],
    ['TEXT_MALFORMED', { label: 'x', reason: 'a\ud800' }]
  ])('refuses with %s a label or a reason that cannot be kept', async (code, texts) => {
    await withWorkspace(async workspace => {
      await expect(workspace.commit({ ...texts, operations: [] })).rejects.toMatchObject({ code })
    })
  })

  it('keeps label and reason without characters that no text may hold', async () => {
    await withWorkspace(async workspace => {
      const operations = [newDepartment('A')]
      await workspace.commit({ label: ' uno\ndue\u0000e\u0301 ', reason: 'tre\r\nquattro\u0007', operations })
      expect(
        await workspace.read
          .selectFrom('transaction')
          .select(['label', 'reason'])
          .orderBy('stamp', 'desc')
          .executeTakeFirst()
      ).toEqual({ label: 'uno due é', reason: 'tre\nquattro' })
    })
  })

  it('is signed by a member of the group or by nobody', async () => {
    await withWorkspace(async workspace => {
      const member = await createOne(workspace, 'member', { role: 'Referente' })
      for (const author of ['nobody', uuid()]) {
        workspace.setAuthor(author)
        await refused(workspace, 'REFERENCE_UNKNOWN', newDepartment('A'))
      }
      workspace.setAuthor(member)
      await run(workspace, newDepartment('A'), { op: 'delete', type: 'member', id: member })
      await run(workspace, newDepartment('B'))
    })
  })

  it('lets a child and its parent be made in one commit, in any order', async () => {
    await withWorkspace(async workspace => {
      const [roadmap, axis] = [uuid(), uuid()]
      await run(
        workspace,
        { op: 'create', type: 'axis', id: axis, fields: { roadmap, title: 'X' } },
        { op: 'create', type: 'roadmap', id: roadmap, fields: { title: 'R' } }
      )
      expect((await workspace.validate()).ok).toBe(true)
    })
  })

  it('gives new records their place after the last live sibling', async () => {
    await withWorkspace(async workspace => {
      const roadmap = await createOne(workspace, 'roadmap', { title: 'R' })
      const titles = ['1', '2', '3', '4', '5']
      await run(
        workspace,
        ...titles
          .slice(0, 3)
          .map(title => ({ op: 'create' as const, type: 'axis', fields: { roadmap, title } }))
      )
      for (const title of titles.slice(3)) await createOne(workspace, 'axis', { roadmap, title })
      const rows = await workspace.read.selectFrom('axis').select('title').orderBy('position').execute()
      expect(rows.map(row => row.title)).toEqual(titles)
    })
  })

  it('asks for a reason when a judgement changes or a light is declared, not when it is first given', async () => {
    await withWorkspace(async workspace => {
      const { operations, ids } = oneOfEach()
      await run(
        workspace,
        ...operations.map(each =>
          each.op === 'create' && each.type === 'action'
            ? { ...each, fields: { ...each.fields, declaredLight: null } }
            : each
        )
      )
      const score = {
        op: 'create' as const,
        type: 'score',
        fields: { priority: ids.priority ?? '', criterion: ids.criterion ?? '', value: 3 }
      }
      const { created } = await workspace.commit({ label: 'score', operations: [score] })
      const change: Operation = { op: 'set', type: 'score', id: created[0]?.id ?? '', fields: { value: 4 } }
      await refused(workspace, 'REASON_REQUIRED', change)
      const light: Operation = {
        op: 'set',
        type: 'action',
        id: ids.action ?? '',
        fields: { declaredLight: 'good' }
      }
      await refused(workspace, 'REASON_REQUIRED', light)
      await run(workspace, change, light)
      const row = await workspace.read
        .selectFrom('transaction')
        .selectAll()
        .orderBy('stamp', 'desc')
        .executeTakeFirstOrThrow()
      expect(row.reason).toBe('test')
    })
  })

  it('notes which original a translation was made from', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'department', { name: 'A' })
      const stamps = await fieldStamps(workspace.read, 'department', id)
      await run(workspace, { op: 'set', type: 'department', id, fields: { 'name@en': 'a' } })
      const later = await run(workspace, {
        op: 'set',
        type: 'department',
        id,
        fields: { name: 'B', 'name@fr': 'b' }
      })
      const rows = await workspace.read
        .selectFrom('translation')
        .selectAll()
        .where('id', '=', id)
        .orderBy('language')
        .execute()
      expect(rows.map(row => [row.language, row.text, row.original])).toEqual([
        ['en', 'a', stamps['name']],
        ['fr', 'b', later.stamp]
      ])
    })
  })

  it('tells listeners which records changed, after the commit stands', async () => {
    await withWorkspace(async workspace => {
      const heard: unknown[] = []
      const stop = workspace.onChange(change => heard.push(change))
      const id = await createOne(workspace, 'department', { name: 'A' })
      stop()
      await createOne(workspace, 'department', { name: 'B' })
      expect(heard).toEqual([
        expect.objectContaining({
          kind: 'edit',
          records: [expect.objectContaining({ type: 'department', id })]
        })
      ])
    })
  })

  it('writes 3,000 records at once and finds them', async () => {
    await withWorkspace(async workspace => {
      await run(
        workspace,
        ...Array.from({ length: 3000 }, (_, index) => ({
          op: 'create' as const,
          type: 'stakeholder',
          fields: { name: `Attore ${index}`, 'name@ar': `فاعل ${index}` }
        }))
      )
      expect(await workspace.search('attore 2999', 10)).toHaveLength(1)
      expect(await workspace.search('فاعل 2999', 10)).toHaveLength(1)
      expect((await workspace.validate()).problems).toEqual([])
    })
  })

  it('lets nobody write through the database for reading', async () => {
    await withWorkspace(async workspace => {
      const cast = workspace.read as unknown as import('kysely').Kysely<
        Record<string, Record<string, unknown>>
      >
      await expect(cast.deleteFrom('department').execute()).rejects.toThrow('read-only')
      await expect(cast.updateTable('workspace').set({ language: 'en' }).execute()).rejects.toThrow(
        'read-only'
      )
      await expect(cast.transaction().execute(async () => 1)).rejects.toThrow('read-only')
    })
  })
})
