import type { Audience } from '#shared/model/audience.ts'
import type { Field, PrivacyClass } from '#shared/model/field.ts'
import { isRecordType, KINDS, kindOf, type RecordType } from '#shared/model/index.ts'
import { maySee, stricter } from './audience.ts'

/** Values of a record by field name; only those that say its class are looked at. */
type Values = { readonly share?: unknown; readonly privacyClass?: unknown }

const SHARES: Readonly<Record<string, PrivacyClass>> = { public: 'public', partner: 'partner' }

/** Kinds that bundles never carry: the exchange's own bookkeeping. */
export const travels = (type: RecordType): boolean => !kindOf(type).bookkeeping

/** Kinds that hold personal data: only these can be ticked one by one (DESIGN.md 5, "Redaction"). */
export const isPerson = (type: RecordType): boolean =>
  Object.values(kindOf(type).fields).some(field => field.privacy === 'personal')

/** The class of a record's existence: that of its kind; an attachment's is what its owner chose; an own field is known to whom its values may be (that there are personal ones, to the group). */
export const classOf = (type: RecordType, values: Values): PrivacyClass => {
  if (type === 'attachment') return SHARES[String(values.share)] ?? 'internal'
  return type === 'ownField' ? (SHARES[String(values.privacyClass)] ?? 'internal') : kindOf(type).privacy
}

/** A reference is as confidential as the field and as its target (DESIGN.md 5). */
export const fieldClass = (type: RecordType, values: Values, field: Field): PrivacyClass => {
  const own = type === 'attachment' && field.privacy === 'internal' ? classOf(type, values) : field.privacy
  const { target } = field
  return target !== undefined && isRecordType(target) ? stricter(own, KINDS[target].privacy) : own
}

/** Says whether an audience may know that a record is there; `ticked`: a person chosen by hand, with a reason. */
export const recordShown = (audience: Audience, type: RecordType, values: Values, ticked: boolean): boolean =>
  maySee(audience, classOf(type, values)) || (ticked && isPerson(type))

/** Says whether an audience may see a field. A tick opens the personal fields and what the record cannot be without. */
export const fieldShown = (
  audience: Audience,
  type: RecordType,
  values: Values,
  field: Field,
  ticked: boolean
): boolean =>
  maySee(audience, fieldClass(type, values, field)) ||
  (ticked && isPerson(type) && (field.privacy === 'personal' || field.required))

/**
 * Whether people write into a field: what the program sets itself and what has a form of its own (ids, hashes, media types,
 * positions, dates, amounts, choices) holds no contact data, whatever its digits look like.
 */
export const isWritten = (field: Field | undefined): boolean =>
  (field?.kind === 'line' || field?.kind === 'prose') && field.automatic !== true
