import { fieldLabel, kindLabel } from '#shared/i18n/labels.ts'
import type { Translate } from '#shared/i18n/message-key.ts'
import { isRecordType, kindOf } from '#shared/model/index.ts'
import { ownFieldId } from '#shared/model/own-fields.ts'

/**
 * The label of a field of received material: an own field of the other city is called as its definition among the records (`titles`, by
 * id), a field of a newer program keeps its name.
 */
export const receivedFieldLabel = (
  t: Translate,
  type: string,
  field: string,
  titles: ReadonlyMap<string, string>
): string => {
  const definition = ownFieldId(field)
  if (definition !== null) return titles.get(definition) ?? t('received.ownField')
  return isRecordType(type) && Object.hasOwn(kindOf(type).fields, field.split('@')[0] ?? '')
    ? fieldLabel(t, type, field)
    : field
}

/** The name of a kind of received material; a kind of a newer program keeps its own name. */
export const receivedKindLabel = (t: Translate, type: string): string =>
  isRecordType(type) ? kindLabel(t, type) : type

/** Whether a kind is a mere tie between two records. */
export const isTie = (type: string): boolean => isRecordType(type) && kindOf(type).form === 'link'

/** Whether people read a field: order and hashes are the program's own. */
export const isForReaders = (type: string, field: string): boolean => {
  const kind = isRecordType(type) ? kindOf(type).fields[field.split('@')[0] ?? '']?.kind : undefined
  return kind !== 'position' && kind !== 'hash'
}

/** Fields that people read, in the order of the model, those of a newer program last. */
export const inOrder = (type: string, fields: readonly string[]): readonly string[] => {
  const order = isRecordType(type) ? Object.keys(kindOf(type).fields) : []
  const placeOf = (field: string) => {
    const at = order.indexOf(field.split('@')[0] ?? '')
    return at === -1 ? order.length : at
  }
  return fields
    .filter(field => isForReaders(type, field))
    .toSorted((one, other) => placeOf(one) - placeOf(other))
}
