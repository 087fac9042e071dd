import { localeOf } from '#shared/formats/customs.ts'
import type { Language } from '#shared/model/field.ts'

/** Compares texts as a reader of the language expects, numbers in them by their value (DESIGN.md 3). */
export const collation = (language: Language): ((a: string, b: string) => number) =>
  new Intl.Collator(localeOf(language), { numeric: true }).compare
