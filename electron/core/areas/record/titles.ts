import type { Language } from '#shared/model/field.ts'
import { isRecordType, kindOf, RECORD_TYPES, type RecordType } from '#shared/model/index.ts'
import type { Workspace } from '../../store/workspace.ts'

export type TranslatedTitle = { readonly type: RecordType; readonly id: string; readonly title: string }

/** The fields that are the title of some kind and can be translated. */
const TITLE_FIELDS = [
  ...new Set(
    RECORD_TYPES.map(kindOf).flatMap(({ title, fields }) => (fields[title]?.translated ? [title] : []))
  )
]

/**
 * Titles of records in a language, where they were translated into it; of records in the bin too, which are named in history and
 * where they are referred to. None in the workspace's own language: there the original is the title.
 */
export const readTitles = async (
  { read, language: own }: Pick<Workspace, 'read' | 'language'>,
  language: Language
): Promise<readonly TranslatedTitle[]> => {
  if (language === own) return []
  const rows = await read
    .selectFrom('translation')
    .select(['type', 'id', 'field', 'text'])
    .where('language', '=', language)
    .where('field', 'in', TITLE_FIELDS)
    .where('text', '<>', '')
    .execute()
  return rows.flatMap(({ type, id, field, text }) =>
    isRecordType(type) && kindOf(type).title === field ? [{ type, id, title: text }] : []
  )
}
