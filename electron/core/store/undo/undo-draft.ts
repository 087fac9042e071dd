import { groupOf } from '#shared/model/groups.ts'
import { isRecordType } from '#shared/model/index.ts'
import { isOwnName, ownFieldId } from '#shared/model/own-fields.ts'
import type { Value } from '../file/connection.ts'
import type { UndoneRecord } from '../workspace.ts'
import { childrenOf } from '../write/children.ts'
import { type Change, diffDraft, type RecordDiff } from '../write/diff.ts'
import {
  type Draft,
  type DraftRecord,
  findRecord,
  isLive,
  presenceOf,
  translationCell
} from '../write/draft.ts'
import { parentsOf } from '../write/operations-bin.ts'

const asValue = (json: string | null): Value => (json === null ? null : (JSON.parse(json) as Value))

const asTranslation = (json: string | null) =>
  json === null ? null : (JSON.parse(json) as { readonly text: string; readonly original: string | null })

/** Says whether a cell still holds what the transaction wrote, and if so puts back what stood before. */
export const revertCell = (draft: Draft, change: Change): boolean => {
  const record = findRecord(draft, change.type, change.id)
  if (!record) return false
  const [field = '', language] = change.field.split('@')
  if (field === 'id') {
    if (!isLive(record)) return false
    record.now['deletedAt'] = draft.stamp
    return true
  }
  if (language !== undefined) {
    const cell = translationCell(draft, record, field, language)
    if ((cell.now?.text ?? null) !== (asTranslation(change.after)?.text ?? null)) return false
    cell.now = asTranslation(change.before)
    return true
  }
  if (!record.table.columns.includes(field) && !isOwnName(field)) return false
  if ((record.now[field] ?? null) !== asValue(change.after)) return false
  record.now[field] = asValue(change.before)
  if (record.table.parents.includes(field)) draft.newcomers.add(record)
  return true
}

/** What a draft makes of a record that the workspace holds. */
export const becomes = (record: DraftRecord): UndoneRecord['becomes'] => {
  const was = record.before !== null && record.before['deletedAt'] === null
  return isLive(record) === was ? 'changed' : was ? 'deleted' : 'restored'
}

/** What was pointed at may lie in the bin by now, and is then shown as lying there; only a parent must be alive. */
const brokenReferences = (draft: Draft, { record, columns }: RecordDiff): readonly string[] =>
  record.table.references
    .filter(({ field }) => columns.includes(field))
    .filter(({ field, target, parent }) => {
      const id = record.now[field]
      if (typeof id !== 'string' || !isLive(record)) return false
      const found = presenceOf(draft, target, id)
      return parent ? found !== 'live' : found === 'unknown'
    })
    .map(({ field }) => field)

const orphaned = (draft: Draft, { record, columns }: RecordDiff): boolean =>
  isLive(record) &&
  (becomes(record) === 'restored' || columns.includes('ownerId') || columns.includes('ownerType')) &&
  parentsOf(record).some(({ type, id }) => !isRecordType(type) || presenceOf(draft, type, id) !== 'live')

const secondOfItsKind = (draft: Draft, record: DraftRecord): boolean => {
  if (!record.table.kind.single || becomes(record) !== 'restored') return false
  const rows = draft.connection.prepare(`SELECT id FROM "${record.type}" WHERE id <> ?`).all(record.id) as {
    readonly id: string
  }[]
  return rows.some(({ id }) => presenceOf(draft, record.type, id) === 'live')
}

/** Whether a definition lay in the bin and stays there: nobody sees or writes values of it, so no undo does. */
const liesInBin = (draft: Draft, ownField: string): boolean => {
  const definition = findRecord(draft, 'ownField', ownFieldId(ownField) ?? '')
  return definition !== null && becomes(definition) === 'changed' && !isLive(definition)
}

/** Fields of a record that an undo must leave as they are, because the record would otherwise break a rule of the model. */
const blockedFields = (draft: Draft, diff: RecordDiff): readonly string[] => {
  const { record, columns, own } = diff
  const fields = [
    ...columns.filter(
      column => record.now[column] === null && record.table.kind.fields[column]?.required === true
    ),
    ...own.filter(name => liesInBin(draft, name))
  ]
  const broken = brokenReferences(draft, diff)
  const leavesChildren = becomes(record) === 'deleted' && childrenOf(draft, record).some(isLive)
  if (orphaned(draft, diff) || leavesChildren || secondOfItsKind(draft, record)) {
    return [...fields, ...broken, 'deletedAt', 'ownerId', 'ownerType']
  }
  return [...fields, ...broken]
}

/** Keys `type id field` of the cells that the draft may not revert. */
export const blockedCells = (draft: Draft): ReadonlySet<string> => {
  const blocked = new Set<string>()
  for (const diff of diffDraft(draft)) {
    const { type, id, table } = diff.record
    for (const field of blockedFields(draft, diff))
      for (const one of groupOf(table.kind, field)) blocked.add(`${type} ${id} ${one}`)
  }
  return blocked
}

/** Key of the cell that a reverted change writes to. */
export const revertedKey = ({ type, id, field }: Change): string =>
  `${type} ${id} ${field === 'id' ? 'deletedAt' : field}`
