import { fieldLabel, kindLabel } from '#shared/i18n/labels.ts'
import type { Translate } from '#shared/i18n/translator.ts'
import { isRecordType, kindOf } from '#shared/model/index.ts'

/** The label of a field of received material; a field of a newer program keeps its own name. */
export const receivedFieldLabel = (t: Translate, type: string, field: string): string =>
  isRecordType(type) && Object.hasOwn(kindOf(type).fields, field.split('@')[0] ?? '')
    ? fieldLabel(t, type, field)
    : field

/** The name of a kind of received material; a kind of a newer program keeps its own name. */
export const receivedKindLabel = (t: Translate, type: string): string =>
  isRecordType(type) ? kindLabel(t, type) : type

/** Whether people read a field: order and hashes are the program's own. */
export const isForReaders = (type: string, field: string): boolean => {
  const kind = isRecordType(type) ? kindOf(type).fields[field.split('@')[0] ?? '']?.kind : undefined
  return kind !== 'position' && kind !== 'hash'
}
