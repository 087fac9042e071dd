import { app } from 'electron'
import { host as ar } from '#shared/i18n/messages/ar/host.ts'
import { host as en } from '#shared/i18n/messages/en/host.ts'
import { host as fr } from '#shared/i18n/messages/fr/host.ts'
import { host as it } from '#shared/i18n/messages/it/host.ts'
import type { Language } from '#shared/model/field.ts'

// Only the host's own texts: all messages of four languages would be read at each start for a dozen words.
const TEXTS = { it, en, fr, ar } as const satisfies Record<Language, Readonly<Record<string, string>>>

export type TextKey = keyof typeof it

const isOurs = (code: string): code is Language => Object.hasOwn(TEXTS, code)

let language: Language | null = null

/** The language a person chose, or the first of the system's that we speak. */
export const currentLanguage = (): Language => {
  if (language !== null) return language
  const wanted = app.getPreferredSystemLanguages().map(tag => tag.slice(0, 2).toLowerCase())
  return wanted.find(isOurs) ?? 'en'
}

export const setLanguage = (chosen: Language | null): void => {
  language = chosen
}

/** A text of menus and dialogs in the current language. */
export const textOf = (key: TextKey): string => TEXTS[currentLanguage()][key]
