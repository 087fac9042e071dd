import type { Field } from '#shared/model/field.ts'
import { kindOf, RECORD_TYPES, type RecordType } from '#shared/model/index.ts'

/** A way in which records of a kind can be tied to others. */
export type LinkKind = {
  /** The kind of the link itself. */
  readonly link: RecordType
  /** The link's field that holds this record, and the one that holds the other. */
  readonly own: string
  readonly other: string
  /** The kind at the other end. */
  readonly target: RecordType
}

/** What a link says of itself beside its two ends, in the order of its definition. */
export const ownFieldsOf = (link: RecordType): readonly (readonly [name: string, field: Field])[] => {
  const { fields, ...kind } = kindOf(link)
  const ends: readonly string[] = kind.ends ?? []
  return Object.entries(fields).filter(([name, field]) => !ends.includes(name) && !field.automatic)
}

/** All link kinds that touch a kind, read from the model. */
export const linkKindsOf = (type: RecordType): readonly LinkKind[] =>
  RECORD_TYPES.flatMap(link => {
    const { form, ends, fields } = kindOf(link)
    if (form !== 'link' || ends === undefined) return []
    const [from, to] = ends
    return [
      { own: from, other: to },
      { own: to, other: from }
    ].flatMap(({ own, other }) => {
      const target = fields[other]?.target
      return fields[own]?.target === type && target !== undefined ? [{ link, own, other, target }] : []
    })
  })
