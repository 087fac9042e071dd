import { createInstance, type TFunction } from 'i18next'
import type { Language } from '../model/field.ts'
import { I18N_OPTIONS } from './i18n-options.ts'
import { messages } from './messages.ts'

export type Translate = TFunction

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
