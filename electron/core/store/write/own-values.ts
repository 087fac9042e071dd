import type { Field } from '#shared/model/field.ts'
import type { RecordFor, RecordType } from '#shared/model/index.ts'
import { fieldFrom, isOwnName, ownFieldId } from '#shared/model/own-fields.ts'
import { type Draft, type DraftRecord, findRecord, isLive } from './draft.ts'

/** Names of the own fields that a record has in the draft, or had. */
export const ownNames = ({ before, now }: DraftRecord): readonly string[] =>
  [...new Set([...Object.keys(before ?? {}), ...Object.keys(now)])].filter(isOwnName)

const liveChoices = (draft: Draft, definition: DraftRecord): readonly string[] => {
  const rows = draft.connection
    .prepare('SELECT "id" FROM "ownChoice" WHERE "ownField" = ? ORDER BY "id"')
    .all(definition.id) as { readonly id: string }[]
  for (const { id } of rows) findRecord(draft, 'ownChoice', id)
  return [...draft.records.values()]
    .filter(
      record => record.type === 'ownChoice' && record.now['ownField'] === definition.id && isLive(record)
    )
    .map(({ id }) => id)
}

/** What a kind's own field of this name is, as the draft has its definition; null when there is none, or it lies in the bin. */
export const ownFieldIn = (draft: Draft, type: RecordType, name: string): Field | null => {
  const id = ownFieldId(name)
  const definition = id === null ? null : findRecord(draft, 'ownField', id)
  if (!definition || !isLive(definition) || definition.now['recordType'] !== type) return null
  const cells = definition.now as unknown as RecordFor<'ownField'>
  return fieldFrom(cells, cells.fieldKind === 'choice' ? liveChoices(draft, definition) : [])
}
