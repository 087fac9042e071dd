import { describe, expect, it } from 'vitest'
import type { RecordType } from '#shared/model/index.ts'
import type { CellValue, PlainRecord } from './records.ts'
import { type RedactionOptions, redact } from './redact.ts'

const make = (type: RecordType, id: string, values: Readonly<Record<string, CellValue>>): PlainRecord => ({
  type,
  id,
  values
})

const seenBy = (audience: RedactionOptions['audience'], ...records: readonly PlainRecord[]) =>
  redact(records, { audience, types: [], personal: new Set(), cut: new Set() }).records.at(-1)?.values

describe('what an audience may see', () => {
  it('ends at its class: the council sees what partners see, because annexes get published', () => {
    const forum = { name: 'Forum', participation: 'involve', power: 5 }
    const record = make('stakeholder', 's1', forum)
    expect(seenBy('public', record)).toEqual({ name: 'Forum' })
    expect(seenBy('partner', record)).toEqual({ name: 'Forum', participation: 'involve' })
    expect(seenBy('council', record)).toEqual({ name: 'Forum', participation: 'involve' })
    expect(seenBy('internal', record)).toEqual(forum)
  })

  it('is, of a reference, the stricter of what it may see of the field and of its target', () => {
    // The department itself is public, that it answers for this stakeholder is not.
    const department = make('department', 'd1', { name: 'Cultura' })
    const stakeholder = make('stakeholder', 's1', { name: 'Forum', responsibleDepartment: 'd1' })
    expect(seenBy('public', department, stakeholder)).toEqual({
      name: 'Forum',
      responsibleDepartment: { withheld: 'department' }
    })
    expect(seenBy('partner', department, stakeholder)).toEqual(stakeholder.values)
  })
})
