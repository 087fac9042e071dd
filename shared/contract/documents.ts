import { z } from 'zod'
import { audience, count, id, jobOf, language, procedure, text, ticket } from './base.ts'

const request = z.strictObject({
  kind: text,
  language,
  audience,
  roadmap: id.nullable(),
  /** Stamp line of the annex: `Annex A to proposal no. … of …`. */
  annex: z.string().max(60).nullable(),
  proposal: z.string().max(200).nullable(),
  draft: z.boolean()
})
export type DocumentRequest = z.output<typeof request>

const finding = z.strictObject({
  /** Key of its text: `gate.<code>` or `finance.<code>`. */
  text,
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
        kind: text,
        /** What it is about: one roadmap, which is chosen, annexed and may be incomplete, or the whole workspace. */
        needs: z.enum(['roadmap', 'workspace']),
        languages: z.array(language),
        audiences: z.array(audience)
      })
    )
  ),
  preview: procedure
    .input(request)
    .output(jobOf(z.strictObject({ html: text, title: text, withheld: count, findings: z.array(finding) }))),
  save: procedure
    .input(request.extend({ target: ticket }))
    .output(
      jobOf(
        z.strictObject({ title: text, sha256: text, size: count, pages: count.nullable(), withheld: count })
      )
    )
}
