import { z } from 'zod'
import type { CodeOf } from '../i18n/message-key.ts'
import {
  anyId,
  audience,
  codeOf,
  count,
  jobOf,
  language,
  procedure,
  recordType,
  text,
  ticket
} from './base.ts'
import { hit } from './exchange.ts'

const request = z.strictObject({
  kind: text,
  language,
  audience,
  /** The record that it is about; null: the one of today, or a document about the whole workspace. */
  about: anyId.nullable(),
  draft: z.boolean(),
  /** Values of the options that its kind declares. */
  options: z.record(text, z.union([text, z.boolean()]))
})
export type DocumentRequest = z.output<typeof request>

const option = z.discriminatedUnion('kind', [
  z.strictObject({ key: text, kind: z.literal('line'), default: text, limit: count }),
  z.strictObject({ key: text, kind: z.literal('choice'), default: text, choices: z.array(text).readonly() }),
  z.strictObject({ key: text, kind: z.literal('toggle'), default: z.boolean() })
])
export type DocumentOption = z.output<typeof option>

const finding = z.strictObject({
  text: z.custom<`gate.${CodeOf<'gate'>}` | `finance.${CodeOf<'finance'>}` | 'missing.actions'>(
    key => typeof key === 'string'
  ),
  severity: z.enum(['blocker', 'warning']),
  type: text,
  id: text,
  title: text
})

/** Documents: what can be made, how it will look, what is still missing, and saving it. */
export const documents = {
  kinds: procedure.output(
    z.array(
      z.strictObject({
        kind: codeOf<'document.kind'>(),
        /** The kind of record that it is about, which is chosen; null: the whole workspace. */
        about: recordType.nullable(),
        languages: z.array(language),
        audiences: z.array(audience),
        options: z.array(option)
      })
    )
  ),
  preview: procedure.input(request).output(
    jobOf(
      z.strictObject({
        html: text,
        title: text,
        withheld: count,
        /** Names and contacts of persons in the texts that it prints; empty for documents that stay in the group. */
        found: z.array(hit),
        findings: z.array(finding)
      })
    )
  ),
  save: procedure
    .input(
      request.extend({
        target: ticket,
        /** How many of `found` a person was shown and decided to print; of more than that nothing is printed. */
        foundShown: count
      })
    )
    .output(
      jobOf(
        z.strictObject({ title: text, sha256: text, size: count, pages: count.nullable(), withheld: count })
      )
    )
}
