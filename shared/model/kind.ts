import type { AreaName } from './areas.ts'
import { type Field, ID_PATTERN, type PrivacyClass } from './field.ts'
import type { Layout } from './layout.ts'
import type { RecordType } from './record-types.ts'

export type Fields = Readonly<Record<string, Field>>

/** A kind of record: the one definition that types, tables, checks, search, redaction, labels and bundles come from. */
export type Kind<F extends Fields = Fields> = {
  readonly type: RecordType
  /** `record`: a thing with an id of its own. `link`: a tie between two records, whose id is `from~to`. */
  readonly form: 'record' | 'link'
  /** The mildest class under which the record's existence may leave the group. */
  readonly privacy: PrivacyClass
  /** The field that stands for the record in lists, links and history. */
  readonly title: keyof F & string
  /** What it is called by where its title alone says too little, as a day of a measurement: references by their own titles. */
  readonly calledBy?: readonly (keyof F & string)[]
  /** The folder of the navigation where the record is at home. */
  readonly area: AreaName
  /** At most one live record of this kind in a workspace. */
  readonly single: boolean
  /** The record belongs to the exchange with other cities and is never part of a bundle or a sealed version. */
  readonly bookkeeping: boolean
  readonly fields: F
  /** How its page is laid out; without one, all fields stand under "More". */
  readonly layout?: Layout<keyof F & string>
  /** Names of the two references of a link, from and to. */
  readonly ends?: readonly [keyof F & string, keyof F & string]
}

/** Who may know of a record is said by every kind itself: a new one must not reach a partner city unthought. */
type KindOptions<T extends RecordType, F extends Fields> = Omit<
  Kind<F>,
  'type' | 'form' | 'single' | 'bookkeeping' | 'ends'
> &
  Partial<Pick<Kind<F>, 'single' | 'bookkeeping'>> & { readonly type: T }

/** Defines a kind of record with an id of its own. */
export const defineKind = <const T extends RecordType, const F extends Fields>(options: KindOptions<T, F>) =>
  ({
    form: 'record',
    single: false,
    bookkeeping: false,
    ...options
  }) as const satisfies Kind<F>

type LinkOptions<T extends RecordType, F extends Fields> = Omit<KindOptions<T, F>, 'title' | 'layout'> & {
  readonly ends: readonly [keyof F & string, keyof F & string]
}

/** Defines a tie between two records: one row for each pair, so that two PCs that set the same tie agree. */
export const defineLink = <const T extends RecordType, const F extends Fields>(options: LinkOptions<T, F>) =>
  ({
    form: 'link',
    single: false,
    bookkeeping: false,
    title: options.ends[1],
    ...options
  }) as const satisfies Kind<F>

/** What a field's value is, its absence aside; choices are their codes. */
type ValueOf<F extends Field> = F['kind'] extends 'choice'
  ? NonNullable<F['choices']>[number]
  : F['kind'] extends 'number' | 'integer' | 'scale'
    ? number
    : string

/** The plain object of a live or deleted record as it stands in its table and in bundles. */
export type RecordOf<K extends { readonly fields: Fields }> = {
  readonly [N in keyof K['fields']]: K['fields'][N]['required'] extends true
    ? ValueOf<K['fields'][N]>
    : ValueOf<K['fields'][N]> | null
} & { readonly id: string; readonly deletedAt: string | null }

/** Separates the two ids of a link, and a record's id from nothing else. */
const LINK_SEPARATOR = '~'

/** The id of the link between two records. */
export const linkId = (from: string, to: string): string => `${from}${LINK_SEPARATOR}${to}`

/** The ids of both ends of a link, or null when the text is no link id. */
export const linkEnds = (id: string): readonly [string, string] | null => {
  const [from, to, ...rest] = id.split(LINK_SEPARATOR)
  if (from === undefined || to === undefined || rest.length > 0) return null
  return ID_PATTERN.test(from) && ID_PATTERN.test(to) ? [from, to] : null
}

/** Says whether an id has the form that records (or links) of this kind bear. */
export const isIdOf = (kind: Kind, id: string): boolean =>
  kind.form === 'link' ? linkEnds(id) !== null : ID_PATTERN.test(id)

/** Fields of a kind that point at the record it lives in, in the order of their definition. */
export const parentFields = (kind: Kind): readonly string[] =>
  Object.entries(kind.fields)
    .filter(([, field]) => field.parent)
    .map(([name]) => name)
