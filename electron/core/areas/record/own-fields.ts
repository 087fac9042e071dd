import type { OwnFieldDefinition } from '#shared/contract/record.ts'
import type { Language } from '#shared/model/field.ts'
import type { Read } from '../../store/database.ts'

/** Definitions of the group's own fields in their order, those in the bin too; labels in a language, else as they were written. */
export const readOwnDefinitions = async (read: Read, language: Language): Promise<OwnFieldDefinition[]> => {
  const fields = await read.selectFrom('ownField').selectAll().orderBy('position').orderBy('id').execute()
  const choices = await read.selectFrom('ownChoice').selectAll().orderBy('position').orderBy('id').execute()
  const translated = await read
    .selectFrom('translation')
    .select(['id', 'text'])
    .where('type', 'in', ['ownField', 'ownChoice'])
    .where('field', '=', 'label')
    .where('language', '=', language)
    .execute()
  const labels = new Map(translated.map(({ id, text }) => [id, text]))
  return fields.map(({ id, recordType, label, fieldKind, privacyClass, deletedAt }) => ({
    id,
    recordType,
    label: labels.get(id) ?? label,
    fieldKind,
    privacyClass,
    deletedAt,
    choices: choices
      .filter(({ ownField }) => ownField === id)
      .map(choice => ({
        id: choice.id,
        label: labels.get(choice.id) ?? choice.label,
        deletedAt: choice.deletedAt
      }))
  }))
}
