import { PianoError } from '#shared/contract/errors.ts'
import type { Operation } from '#shared/contract/operation.ts'
import { markDeleted } from './children.ts'
import { type Draft, type DraftRecord, findRecord, isLive, recordType } from './draft.ts'
import { restoreRecord } from './operations-bin.ts'
import { createRecord } from './operations-create.ts'
import { setFields } from './operations-set.ts'

const existing = (draft: Draft, operation: { readonly type: string; readonly id: string }): DraftRecord => {
  const type = recordType(operation.type)
  const record = findRecord(draft, type, operation.id)
  if (!record) throw new PianoError('RECORD_UNKNOWN', { type, id: operation.id })
  return record
}

const existingLive = (
  draft: Draft,
  operation: { readonly type: string; readonly id: string }
): DraftRecord => {
  const record = existing(draft, operation)
  if (!isLive(record)) throw new PianoError('RECORD_DELETED', { type: record.type, id: record.id })
  return record
}

/** Works the operations into the draft, in their order; returns the records created. Each error names type, id and field. */
export const applyOperations = (
  draft: Draft,
  operations: readonly Operation[],
  requireBase: boolean
): readonly DraftRecord[] => {
  const created: DraftRecord[] = []
  for (const operation of operations) {
    if (operation.op === 'create') {
      created.push(createRecord(draft, recordType(operation.type), operation.id, operation.fields))
    } else if (operation.op === 'set') {
      setFields(draft, existingLive(draft, operation), operation.fields, {
        base: operation.base,
        requireBase
      })
    } else if (operation.op === 'delete') markDeleted(draft, existingLive(draft, operation))
    else restoreRecord(draft, existing(draft, operation))
  }
  return created
}
