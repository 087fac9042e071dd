import type { Language } from '../model/field.ts'

/** Key → text of one language. Keys are flat, e.g. `error.STALE`; plural forms end in i18next's suffixes. */
export type Messages = Readonly<Record<string, string>>

/** Plural forms that each language needs (Intl.PluralRules). */
export type PluralForms = {
  readonly it: 'one' | 'many' | 'other'
  readonly en: 'one' | 'other'
  readonly fr: 'one' | 'many' | 'other'
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
}
type PluralForm = PluralForms[Language]

/** A key as it is asked for: without the ending of its plural form. */
export type WithoutForm<K> = K extends `${infer Stem}_${PluralForm}` ? Stem : K

type Counted<K> = K extends `${infer Stem}_${PluralForm}` ? Stem : never
type Uncounted<K> = K extends `${string}_${PluralForm}` ? never : K

/**
 * What a language must say for the English texts of a part of the program: the same keys, none missing and none more,
 * those that count in every plural form of the language. "None" may be said apart, and a sentence that agrees with the
 * gender of a kind (`context`) for each; without one it agrees with the word for "record".
 */
export type Translated<English, L extends Language> = {
  readonly [K in Uncounted<keyof English> | `${Counted<keyof English>}_${PluralForms[L]}`]: string
} & {
  readonly [K in
    | `${Counted<keyof English>}_zero`
    | `${Uncounted<keyof English> & string}_${'m' | 'f'}`]?: string
}
