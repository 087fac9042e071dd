import type { Audience } from '#shared/model/audience.ts'
import { PRIVACY_CLASSES, type PrivacyClass } from '#shared/model/field.ts'

/** Mildest class that an audience may no longer see; personal data needs a tick of its own (DESIGN.md 5, "Redaction"). */
const STRICTEST_SHOWN: Readonly<Record<Audience, PrivacyClass>> = {
  public: 'public',
  partner: 'partner',
  council: 'partner',
  internal: 'internal'
}

const rank = (privacy: PrivacyClass): number => PRIVACY_CLASSES.indexOf(privacy)

/** The stricter of two classes. */
export const stricter = (one: PrivacyClass, other: PrivacyClass): PrivacyClass =>
  rank(one) >= rank(other) ? one : other

/** Says whether an audience may see values of a class. */
export const maySee = (audience: Audience, privacy: PrivacyClass): boolean =>
  rank(privacy) <= rank(STRICTEST_SHOWN[audience])
