import { createInstance, type TFunction } from 'i18next'
import type { Language } from '../model/field.ts'
import { messages } from './messages.ts'

export type Translate = TFunction

/** Settings of every i18next instance of the program, on screen and in the core. */
export const I18N_OPTIONS = {
  defaultNS: 'translation',
  keySeparator: false,
  nsSeparator: false,
  fallbackLng: false,
  returnNull: false,
  interpolation: { escapeValue: false }
} as const

/** A translator of one language for documents, the command line and tests. Unknown keys come back as they are. */
export const translatorOf = (language: Language): Translate => {
  const instance = createInstance()
  void instance.init({
    ...I18N_OPTIONS,
    lng: language,
    initAsync: false,
    resources: { [language]: { translation: messages[language] } }
  })
  return instance.t
}
