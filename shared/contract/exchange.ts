import { z } from 'zod'
import { LINE_LIMIT } from '../model/field.ts'
import {
  anyId,
  audience,
  civilDate,
  count,
  id,
  jobOf,
  language,
  named,
  privacyClass,
  procedure,
  recordLink,
  recordType,
  text,
  ticket,
  value
} from './base.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const fingerprint = z.string().regex(/^\d{5}( \d{5}){5}$/)

const selection = z.strictObject({
  audience,
  /** Kinds to send; empty: everything the audience may see. */
  types: z.array(recordType),
  recipient: id.nullable(),
  languages: z.array(language).min(1),
  /** Records whose personal data goes along, each with a reason (DESIGN.md 5). */
  personal: z.array(
    z.strictObject({ type: recordType, id: anyId, reason: z.string().min(1).max(LINE_LIMIT) })
  ),
  /** Decisions about contact data found in prose: keep or cut that one text. */
  decisions: z.array(
    z.strictObject({ type: recordType, id: anyId, field: text, decision: z.enum(['keep', 'withhold']) })
  )
})
export type ExportSelection = z.output<typeof selection>

/** A text in prose that looks like personal data; must be decided before saving. */
export const hit = z.strictObject({
  type: recordType,
  id: anyId,
  title: text,
  field: text,
  kind: z.enum(['email', 'phone', 'name', 'iban', 'fiscalCode', 'maker', 'unreadable']),
  found: text
})

const exportPreview = z.strictObject({
  counts: z.record(z.string(), count),
  /** What stays here, by kind, field and class. */
  withheld: z.array(
    z.strictObject({ type: recordType, field: text.nullable(), privacy: privacyClass, count })
  ),
  hits: z.array(hit),
  attachments: count,
  /** Bytes, about. */
  size: count,
  /** SPDX identifier of the licence that the city has chosen; empty: none. */
  licence: text,
  /** Unchanged since this bundle: saving gives the same file again. */
  unchangedSince: z.strictObject({ sequence: count, createdAt: text }).nullable()
})

export const exportResult = z.strictObject({
  bundleId: sha256,
  packageHash: sha256,
  sequence: count,
  records: count,
  withheld: count,
  size: count,
  again: z.boolean()
})

const difference = z.strictObject({
  type: text,
  id: anyId,
  title: text,
  state: z.enum(['new', 'changed', 'withdrawn']),
  /** Fields that differ from the bundle before, as JSON values; `newer`: this program can't read what came, and shows it as text. */
  fields: z.array(
    z.strictObject({ field: text, before: text.nullable(), after: text.nullable(), newer: z.boolean() })
  )
})

export const bundlePreview = z.strictObject({
  bundleId: sha256,
  packageHash: sha256,
  city: z.strictObject({ id, name: text, country: text.nullable() }),
  fingerprint,
  /** `new`: a city not met before; `changed`: another key than the known one, which is refused. */
  trust: z.enum(['confirmed', 'unverified', 'new', 'changed']),
  /** The digits of the known key, where it is another. */
  knownFingerprint: fingerprint.nullable(),
  /** The city is in the bin: its new key comes in once its digits were compared by telephone. */
  acceptedByDigits: z.boolean(),
  series: text,
  sequence: count,
  createdAt: text,
  audience: text,
  licence: text,
  /** In which texts that are no translation are written. */
  language: text,
  languages: z.array(text),
  newerFormat: z.boolean(),
  counts: z.record(z.string(), count),
  withheld: count,
  /** The city is in the bin: the import brings it back. */
  fromBin: z.boolean(),
  /** Already here: importing changes nothing. */
  known: z.boolean(),
  /** An older bundle than the current one of that city. */
  older: z.boolean(),
  /** Made in another copy of that city's workspace than the current one: either may lack what the other holds. */
  otherCopy: z.boolean(),
  /** Numbers between the last bundle of the same copy and this one: made for others, or never arrived. */
  missing: count,
  comparedWith: z.strictObject({ sequence: count, createdAt: text }).nullable(),
  differences: z.array(difference),
  differenceCount: count,
  unchanged: count
})
export type BundlePreview = z.output<typeof bundlePreview>

/** When a bundle's entry was taken back, and whether its import was undone or it went with its city; null: it stands. */
const gone = z.strictObject({ at: text, how: z.enum(['undone', 'removed']) }).nullable()

export const importResult = z.strictObject({
  partnerCity: id,
  receivedBundle: id,
  stamp: text.nullable(),
  records: count,
  /** False: the same bundle again, nothing was written. */
  changed: z.boolean(),
  trust: z.enum(['confirmed', 'unverified'])
})

/** Bundles out and in, the library of received material, partner cities. */
export const exchange = {
  overview: procedure.output(
    z.strictObject({
      own: z.strictObject({ city: recordLink, fingerprint }),
      partners: z.array(
        z.strictObject({
          id,
          name: text,
          country: text.nullable(),
          keyState: z.enum(['unknown', 'unverified', 'confirmed']),
          fingerprint: fingerprint.nullable(),
          currentBundle: z
            .strictObject({ id, sequence: count, createdAt: text, recordCount: count })
            .nullable(),
          bundles: count
        })
      ),
      sent: z.array(
        z.strictObject({
          id,
          stamp: text,
          sequence: count,
          createdAt: text,
          audience: text,
          recipient: named,
          recordCount: count,
          withheldCount: count,
          packageHash: sha256,
          gone
        })
      ),
      received: z.array(
        z.strictObject({
          id,
          /** Transaction of the import, for undoing it as a whole. */
          stamp: text,
          partnerCity: recordLink,
          sequence: count,
          createdAt: text,
          recordCount: count,
          trust: z.enum(['unverified', 'confirmed']),
          current: z.boolean(),
          gone
        })
      )
    })
  ),
  previewExport: procedure.input(selection).output(exportPreview),
  export: procedure.input(selection.extend({ target: ticket })).output(jobOf(exportResult)),
  previewImport: procedure.input(z.strictObject({ ticket })).output(jobOf(bundlePreview)),
  import: procedure
    .input(
      z.strictObject({
        ticket,
        packageHash: sha256,
        /** The digits that were read out by telephone, and who telephoned. */
        trust: z.strictObject({ fingerprint, by: z.string().min(1).max(LINE_LIMIT) }).nullable()
      })
    )
    .output(jobOf(importResult)),
  /** "I phoned and it matches": pins the key of a partner city. */
  confirmKey: procedure
    .input(z.strictObject({ partnerCity: id, fingerprint, by: z.string().min(1).max(LINE_LIMIT) }))
    .output(z.strictObject({ keyConfirmedOn: civilDate })),
  library: procedure
    .input(z.strictObject({ type: recordType.nullable(), partnerCity: id.nullable() }))
    .output(
      z.array(
        z.strictObject({
          bundle: id,
          type: text,
          id: anyId,
          title: text,
          partnerCity: id,
          cityName: text,
          trust: z.enum(['unverified', 'confirmed']),
          state: z.enum(['new', 'changed', 'same'])
        })
      )
    ),
  received: procedure.input(z.strictObject({ bundle: id, type: text, id: anyId })).output(
    z.strictObject({
      type: text,
      title: text,
      cityName: text,
      trust: z.enum(['unverified', 'confirmed']),
      /** What the sender allows others to do with it; empty: nothing is stated. */
      licence: text,
      values: z.record(z.string(), z.union([value, z.strictObject({ withheld: text })])),
      before: z.record(z.string(), z.union([value, z.strictObject({ withheld: text })])).nullable(),
      /** Fields that this program does not know, or whose value it can't read: kept and passed on, shown as text. */
      newer: z.array(text)
    })
  )
}
