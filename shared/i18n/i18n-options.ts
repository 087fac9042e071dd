import type { i18n } from 'i18next'
import { formatNumber } from '../formats/numbers.ts'
import type { Language } from '../model/field.ts'
import { directionOf } from './languages.ts'
import type { MessageKey, TextValues, Translate } from './message-key.ts'

/** Settings of every i18next instance of the program, on screen and in the core. Apart from the translator, whose
 * messages of all languages the window must not load. */
export const I18N_OPTIONS = {
  defaultNS: 'translation',
  keySeparator: false,
  nsSeparator: false,
  fallbackLng: false,
  returnNull: false,
  interpolation: { escapeValue: false }
} as const

const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const FROM_LEFT = /(?![\p{Script=Arabic}\p{Script=Hebrew}])\p{L}/u

/**
 * The same for sentences on a screen: what stands in their places and holds letters written the other way is put between
 * isolating marks, so that it leaves the order of the words around it alone (STACK-NEXT.md 17).
 */
export const onScreen = (language: Language) => {
  const other = directionOf(language) === 'rtl' ? FROM_LEFT : FROM_RIGHT
  return {
    ...I18N_OPTIONS,
    interpolation: {
      escapeValue: true,
      escape: (value: string) => (other.test(value) ? `\u2068${value}\u2069` : value)
    }
  } as const
}

/** Numbers in texts, `{{count, number}}`, are written by the one table of places; called once for each instance. */
export const withNumbers = (instance: i18n): void =>
  instance.services.formatter?.add('number', (value: number, locale) => formatNumber(locale ?? '', value))

/** A translator whose texts write numbers as in a place, given by its locale. */
export const inPlace =
  (t: Translate, locale: string): Translate =>
  (key: MessageKey, values?: TextValues) =>
    t(key, { ...values, locale })
