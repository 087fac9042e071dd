import type { ReadonlyKysely } from 'kysely/readonly'
import type { FieldStamps } from '#shared/contract/operation.ts'
import type { RecordPage } from '#shared/contract/record.ts'
import type { RecordType } from '#shared/model/index.ts'
import type { Database } from '../../store/database.ts'

/** Translations of a record's texts; one is outdated when its original was changed after it was made (DESIGN.md 3). */
export const readTranslations = async (
  read: ReadonlyKysely<Database>,
  type: RecordType,
  id: string,
  stamps: FieldStamps
): Promise<RecordPage['translations']> => {
  const rows = await read
    .selectFrom('translation')
    .select(['field', 'language', 'text', 'original'])
    .where('id', '=', id)
    .where('type', '=', type)
    .execute()
  return rows.map(({ field, language, text, original }) => ({
    field,
    language,
    text,
    outdated: (stamps[field] ?? null) !== original
  }))
}
