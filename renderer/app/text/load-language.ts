import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { onScreen, withNumbers } from '#shared/i18n/i18n-options.ts'
import type { Language } from '#shared/model/field.ts'
import { loadMessages } from './load-messages.ts'

const loaded = new Map<Language, i18n>()

/** All words of one language, ready to be shown; the others stay on the disk. */
export const loadLanguage = async (language: Language): Promise<i18n> => {
  const known = loaded.get(language)
  if (known) return known
  const texts = await loadMessages(language)
  const instance = createInstance().use(initReactI18next)
  await instance.init({
    ...onScreen(language),
    lng: language,
    resources: { [language]: { translation: texts } }
  })
  withNumbers(instance)
  loaded.set(language, instance)
  return instance
}

/** The words of a language that is loaded already; null while it is not. */
export const loadedLanguage = (language: Language): i18n | null => loaded.get(language) ?? null
