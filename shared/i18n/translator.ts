import { createInstance } from 'i18next'
import type { Language } from '../model/field.ts'
import { I18N_OPTIONS } from './i18n-options.ts'
import type { Translate } from './message-key.ts'
import { messages } from './messages.ts'

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
