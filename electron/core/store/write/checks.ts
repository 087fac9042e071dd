import { PianoError } from '#shared/contract/errors.ts'
import type { Field } from '#shared/model/field.ts'
import { figureNames } from '#shared/model/figure.ts'
import { headOf } from '#shared/model/groups.ts'
import { isRecordType } from '#shared/model/index.ts'
import type { Value } from '../file/connection.ts'
import type { Reference } from '../tables.ts'
import { checkAttachment } from './attachments.ts'
import type { RecordDiff } from './diff.ts'
import { type Draft, type DraftRecord, findRecord, isLive, presenceOf } from './draft.ts'

const wasLive = (record: DraftRecord): boolean =>
  record.before !== null && record.before['deletedAt'] === null

const checkReference = (draft: Draft, diff: RecordDiff, reference: Reference, target: Value): void => {
  if (typeof target !== 'string') return
  const { record } = diff
  const anew = diff.columns.includes(reference.field)
  const comesToLife = isLive(record) && !wasLive(record)
  if (!anew && !comesToLife) return
  const details = { type: record.type, id: record.id, field: reference.field, target }
  const found = presenceOf(draft, reference.target, target)
  if (found === 'unknown') throw new PianoError('REFERENCE_UNKNOWN', details)
  if (found === 'live' || !isLive(record)) return
  if (reference.parent) throw new PianoError('PARENT_DELETED', details)
  if (anew) throw new PianoError('RECORD_DELETED', details)
}

/** Follows parents upwards; a record that is its own ancestor would vanish from every tree. */
const checkLoop = (draft: Draft, record: DraftRecord): void => {
  const seen = new Set<DraftRecord>()
  let here: DraftRecord | null = record
  while (here?.type === 'attachment') {
    if (seen.has(here))
      throw new PianoError('REFERENCE_LOOP', { type: record.type, id: record.id, field: 'ownerId' })
    seen.add(here)
    const { ownerType, ownerId } = here.now
    if (typeof ownerType !== 'string' || !isRecordType(ownerType) || typeof ownerId !== 'string') return
    here = findRecord(draft, ownerType, ownerId)
  }
}

const checkSingle = (draft: Draft, record: DraftRecord): void => {
  if (!record.table.kind.single || !isLive(record) || wasLive(record)) return
  const rows = draft.connection
    .prepare(`SELECT id FROM "${record.type}" WHERE "deletedAt" IS NULL AND id <> ?`)
    .all(record.id) as { readonly id: string }[]
  const others = [...draft.records.values()].filter(
    other => other.type === record.type && other !== record && other.before === null
  )
  const alive =
    rows.some(({ id }) => presenceOf(draft, record.type, id) === 'live') ||
    others.some(other => isLive(other))
  if (alive) throw new PianoError('ONLY_ONE', { type: record.type, id: record.id })
}

/**
 * Checks one changed record against the draft as a whole, so that the order of operations does not matter.
 * Throws REFERENCE_UNKNOWN, RECORD_DELETED, PARENT_DELETED, REFERENCE_LOOP, ONLY_ONE, and what attachments ask for.
 */
export const checkRecord = (draft: Draft, diff: RecordDiff): void => {
  const { record } = diff
  for (const reference of record.table.references) {
    checkReference(draft, diff, reference, record.now[reference.field] ?? null)
  }
  if (record.type === 'ownField' && !isRecordType(String(record.now['recordType']))) {
    throw new PianoError('UNKNOWN_TYPE', { type: record.type, id: record.id, field: 'recordType' })
  }
  if (record.type === 'attachment') {
    checkAttachment(draft, diff)
    checkLoop(draft, record)
  }
  checkSingle(draft, record)
}

/** A range has an upper value, and nothing else has one. Throws VALUE_INVALID. */
export const checkFigures = ({ record, columns }: RecordDiff): void => {
  const { type, id, table, now } = record
  for (const [name, { figure }] of Object.entries(table.kind.fields)) {
    if (figure !== 'value' || !figureNames(name).some(part => columns.includes(part))) continue
    const [, qualifier, upper] = figureNames(name)
    if ((now[qualifier] === 'range') !== ((now[upper] ?? null) !== null))
      throw new PianoError('VALUE_INVALID', { type, id, field: upper })
  }
}

const needsReason = ({ reasoned, required, choices = [] }: Field, before: Value, now: Value): boolean => {
  if (typeof reasoned === 'boolean') return before !== null || !required
  if (reasoned === 'earlier') return choices.indexOf(String(now)) < choices.indexOf(String(before))
  return reasoned.some(code => code === now)
}

/**
 * A judgement that is changed, and a value that overrides a computed one, must say why (DESIGN.md 4, "Audit").
 * So must who brings a choice to one that asks for it, or loosens one. Throws REASON_REQUIRED.
 */
export const checkReason = (diff: RecordDiff): void => {
  const { record } = diff
  for (const field of diff.columns) {
    // How exact a number is changes what was said as much as the number does.
    const head = headOf(record.table.kind, field)
    const meta = record.table.kind.fields[head]
    if (!meta?.reasoned) continue
    if (needsReason(meta, record.before?.[head] ?? null, record.now[head] ?? null)) {
      throw new PianoError('REASON_REQUIRED', { type: record.type, id: record.id, field })
    }
  }
}
