import { z } from 'zod'

/** Values of a form by field name; a translation is the field `title@ar`. Null erases; a field that is not named stays. */
export const fieldValues = z.record(z.string().max(80), z.union([z.string(), z.number(), z.null()]))
export type FieldValues = z.output<typeof fieldValues>

/** Stamps of the fields as a form was loaded with them: what the person saw when they began to type (DESIGN.md 4). */
export const fieldStamps = z.record(z.string().max(80), z.string().max(60).nullable())
export type FieldStamps = z.output<typeof fieldStamps>

/** One step of a commit (DESIGN.md 4). The core checks types, ids and values against the model. */
export const operation = z.discriminatedUnion('op', [
  z.strictObject({
    op: z.literal('create'),
    type: z.string().max(60),
    id: z.string().max(80).optional(),
    fields: fieldValues
  }),
  z.strictObject({
    op: z.literal('set'),
    type: z.string().max(60),
    id: z.string().max(80),
    fields: fieldValues,
    base: fieldStamps.optional()
  }),
  z.strictObject({ op: z.literal('delete'), type: z.string().max(60), id: z.string().max(80) }),
  z.strictObject({ op: z.literal('restore'), type: z.string().max(60), id: z.string().max(80) })
])
export type Operation = z.output<typeof operation>

/** At most this many steps in one commit of a person; imports go their own way. */
export const OPERATIONS_LIMIT = 10_000
export const operations = z.array(operation).min(1).max(OPERATIONS_LIMIT)
