import { useTranslation } from 'react-i18next'
import type { Translate } from '#shared/i18n/message-key.ts'
import type { Language } from '#shared/model/field.ts'
import { type Formats, formatsIn } from './formats.ts'

/** The words of the screen's language: `t('key')`. */
export const useText = (): Translate => useTranslation().t

/** Dates, numbers, money and sorting of the screen's language. */
export const useFormats = (): Formats => {
  const { t, i18n } = useTranslation()
  return formatsIn(i18n.language as Language, t)
}

/** The screen's language. */
export const useLanguage = (): Language => useTranslation().i18n.language as Language
