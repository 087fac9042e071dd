import type { Translate } from '#shared/i18n/translator.ts'
import type { RecordType } from '#shared/model/index.ts'

export { kindLabel } from '#shared/i18n/labels.ts'

/** The name of a kind for many, e.g. "Actions". */
export const kindPluralLabel = (t: Translate, type: RecordType): string => t(`kindPlural.${type}`)
