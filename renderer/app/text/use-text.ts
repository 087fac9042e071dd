import { use, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { localeOf } from '#shared/formats/customs.ts'
import { inPlace } from '#shared/i18n/i18n-options.ts'
import type { Translate } from '#shared/i18n/message-key.ts'
import { withOwnTexts } from '#shared/i18n/own-texts.ts'
import type { Language } from '#shared/model/field.ts'
import { WorkspaceContext } from '../workspace-context.ts'
import { type Formats, formatsIn } from './formats.ts'
import { useOwnFields } from './own-fields.tsx'

/** The country of the open city; null while none is open. */
const useCountry = (): string | null => use(WorkspaceContext)?.country ?? null

/** The words of the screen's language, labels of the group's own fields among them: `t('key')`. */
export const useText = (): Translate => {
  const { t, i18n } = useTranslation()
  const own = useOwnFields()
  const locale = localeOf(i18n.language as Language, useCountry())
  return useMemo(() => withOwnTexts(inPlace(t, locale), own), [t, own, locale])
}

/** Dates, numbers, money and sorting of the screen's language, as the country of the open city writes them. */
export const useFormats = (): Formats => {
  const { t, i18n } = useTranslation()
  return formatsIn(i18n.language as Language, useCountry(), t)
}

/** The screen's language. */
export const useLanguage = (): Language => useTranslation().i18n.language as Language
