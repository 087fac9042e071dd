import type { Language } from '../model/field.ts'

/** Writing direction of a language. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')

/** How each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  it: 'Italiano',
  en: 'English',
  fr: 'Français',
  ar: 'العربية'
}

/** Months and separators follow the country, not only the language (WORDS.md). */
const COUNTRY_LOCALES: Readonly<Record<string, string>> = {
  'ar-MA': 'ar-MA-u-nu-latn',
  'ar-TN': 'ar-TN-u-nu-latn',
  'fr-MA': 'fr-MA',
  'fr-TN': 'fr-TN'
}

const DEFAULT_LOCALES: Readonly<Record<Language, string>> = {
  it: 'it-IT',
  en: 'en-GB',
  fr: 'fr-FR',
  ar: 'ar-u-nu-latn'
}

/** BCP 47 locale for Intl; Latin digits in Arabic, because figures stand beside codes and dates (STACK.md 4). */
export const localeOf = (language: Language, country: string | null = null): string =>
  (country === null ? undefined : COUNTRY_LOCALES[`${language}-${country.toUpperCase()}`]) ??
  DEFAULT_LOCALES[language]
