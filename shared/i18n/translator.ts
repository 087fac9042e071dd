import { createInstance, type InitOptions } from 'i18next'
import type { Language } from '../model/field.ts'
import { I18N_OPTIONS, onScreen, withNumbers } from './i18n-options.ts'
import type { Translate } from './message-key.ts'
import { messages } from './messages.ts'

const made = (language: Language, options: InitOptions): Translate => {
  const instance = createInstance()
  void instance.init({
    ...options,
    lng: language,
    initAsync: false,
    resources: { [language]: { translation: messages[language] } }
  })
  withNumbers(instance)
  return instance.t
}

/** A translator of one language for documents, the command line and tests. Unknown keys come back as they are. */
export const translatorOf = (language: Language): Translate => made(language, I18N_OPTIONS)

/** The same for pages that a browser shows: it says what the window says. */
export const screenTranslatorOf = (language: Language): Translate => made(language, onScreen(language))
