import type { KINDS, RecordType } from '../model/index.ts'

/** The definitions of a kind's fields. */
export type FieldsOf<T extends RecordType> = (typeof KINDS)[T]['fields']

/** Names of the fields of a kind, or of all kinds. */
export type FieldName<T extends RecordType = RecordType> = T extends RecordType
  ? keyof FieldsOf<T> & string
  : never

/** Codes of a choice field of one kind, or of the fields of that name in several; never where it has none. */
export type CodesOf<T extends RecordType, N extends PropertyKey> = T extends RecordType
  ? N extends keyof FieldsOf<T>
    ? FieldsOf<T>[N] extends { readonly choices: readonly (infer Code extends string)[] }
      ? Code
      : never
    : never
  : never

/** Texts that kinds share: labels by the name of a field, words of choices by the name of theirs. */
export type CommonTexts = {
  readonly fields: { readonly id: string; readonly deletedAt: string } & {
    readonly [N in FieldName]?: string
  }
  readonly choices: { readonly [N in FieldName]?: Readonly<Record<CodesOf<RecordType, N>, string>> }
}

/** The same texts in another language: none missing, none more. */
export type SameTexts<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameTexts<T[K]> }
