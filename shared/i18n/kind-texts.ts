import type { Language } from '../model/field.ts'
import type { RecordType } from '../model/index.ts'
import type { CodesOf, FieldName, FieldsOf } from './common-texts.ts'
import type { Messages } from './message-set.ts'
import type { common } from './messages/en/kinds/common.ts'

type ChoiceName<T extends RecordType> = {
  [N in FieldName<T>]: [CodesOf<T, N>] extends [never] ? never : N
}[FieldName<T>]

type ScaleName<T extends RecordType> = {
  [N in FieldName<T>]: N extends keyof FieldsOf<T>
    ? FieldsOf<T>[N] extends { readonly kind: 'scale' }
      ? N
      : never
    : never
}[FieldName<T>]

/** Whole numbers up to `N`, as they stand in keys. */
type Upto<N extends number, Counted extends readonly unknown[] = []> = Counted['length'] extends N
  ? `${N}`
  : `${Counted['length']}` | Upto<N, readonly [...Counted, unknown]>

type ValuesFrom<From extends number, To extends number> = `${From}` extends `-${infer Low extends number}`
  ? `-${Exclude<Upto<Low>, '0'>}` | Upto<To>
  : Exclude<Upto<To>, Upto<From>> | `${From}`

/** Words of the values of a scale; null where its numbers speak for themselves. */
type ScaleWords<F> = F extends {
  readonly range: readonly [infer From extends number, infer To extends number]
}
  ? Readonly<Record<ValuesFrom<From, To>, string>> | null
  : never

type Common = typeof common

/** What belongs to a figure is called by the figure's own label (labels.ts). */
type FigurePart<T extends RecordType> = Extract<
  FieldName<T>,
  `${FieldName<T>}${'Qualifier' | 'Upper' | 'Wording'}`
>

/** Fields of a kind that have a common label, which the kind may replace. */
type CommonField<T extends RecordType> = Extract<FieldName<T>, keyof Common['fields']>

/** Choice fields whose codes all have common words. */
type CommonChoice<T extends RecordType> = {
  [N in ChoiceName<T>]: N extends keyof Common['choices']
    ? CodesOf<T, N> extends keyof Common['choices'][N]
      ? N
      : never
    : never
}[ChoiceName<T>]

type NoTexts = Readonly<Record<never, string>>

/** A part of a kind's texts, which is left out where nothing in it must be said. */
type Part<Name extends string, Needed, Free> = [keyof Needed] extends [never]
  ? { readonly [N in Name]?: [keyof Free] extends [never] ? never : Free }
  : { readonly [N in Name]: Needed & Free }

/** With which a sentence about a record agrees. */
export type Gender = 'm' | 'f'

/** English has no gender. */
type WithGender<L extends Language> = L extends 'en' ? unknown : { readonly gender: Gender }

/** What must be said of one kind in a language. */
type TextsOfKind<T extends RecordType, L extends Language> = {
  readonly one: string
  readonly many: string
  /** What a list of them is for, said while it is empty; of kinds that have a list of their own. */
  readonly empty?: string
} & WithGender<L> &
  Part<
    'fields',
    { readonly [N in Exclude<FieldName<T>, CommonField<T> | FigurePart<T>>]: string },
    { readonly [N in CommonField<T>]?: string }
  > &
  Part<
    'choices',
    {
      readonly [N in Exclude<ChoiceName<T>, CommonChoice<T> | FigurePart<T>>]: Readonly<
        Record<CodesOf<T, N>, string>
      >
    },
    { readonly [N in CommonChoice<T>]?: Readonly<Record<CodesOf<T, N>, string>> }
  > &
  Part<
    'scales',
    { readonly [N in ScaleName<T>]: N extends keyof FieldsOf<T> ? ScaleWords<FieldsOf<T>[N]> : never },
    NoTexts
  >

/** The texts of every kind in a language: its name for one and for many, and labels and words of its fields. */
export type KindTexts<L extends Language> = { readonly [T in RecordType]: TextsOfKind<T, L> }

type PlainTexts = { readonly [key: string]: string | null | PlainTexts }

/** Key → text of everything under a prefix, e.g. `choice.action` → `choice.action.status.proposed`. */
const flat = (prefix: string, texts: PlainTexts): readonly (readonly [string, string])[] =>
  Object.entries(texts).flatMap(([key, text]) => {
    if (text === null) return []
    return typeof text === 'string' ? [[`${prefix}.${key}`, text] as const] : flat(`${prefix}.${key}`, text)
  })

type AnyKind = {
  readonly one: string
  readonly many: string
  readonly empty?: string
  readonly gender?: string
  readonly fields?: PlainTexts
  readonly choices?: PlainTexts
  readonly scales?: PlainTexts
}

/**
 * Kinds as messages: `kind.action`, `kindPlural.action`, `kindEmpty.action`, `gender.action`, `field.action.costs` (or the common
 * `field.title`), `choice.action.status.proposed`, `scale.stakeholder.power.1`. Asked for through labels.ts.
 */
export const kindMessages = (
  common: { readonly fields: PlainTexts; readonly choices: PlainTexts },
  kinds: Readonly<Record<string, AnyKind>>
): Messages =>
  Object.fromEntries([
    ...flat('field', common.fields),
    ...flat('choice', common.choices),
    ...Object.entries(kinds).flatMap(([type, { one, many, empty, gender, fields, choices, scales }]) => [
      [`kind.${type}`, one] as const,
      [`kindPlural.${type}`, many] as const,
      ...(empty === undefined ? [] : [[`kindEmpty.${type}`, empty] as const]),
      ...(gender === undefined ? [] : [[`gender.${type}`, gender] as const]),
      ...flat(`field.${type}`, fields ?? {}),
      ...flat(`choice.${type}`, choices ?? {}),
      ...flat(`scale.${type}`, scales ?? {})
    ])
  ])
