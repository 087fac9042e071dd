import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import type { CodeOf } from '../i18n/message-key.ts'
import { AUDIENCES } from '../model/audience.ts'
import { ID_PATTERN, LANGUAGES, PRIVACY_CLASSES } from '../model/field.ts'
import { RECORD_TYPES } from '../model/index.ts'
import { LIGHTS } from '../model/light.ts'
import { ERROR_CODES, type ErrorCode } from './errors.ts'

// No `new Function` anywhere in the program.
z.config({ jitless: true })

export const errorData = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

type ErrorMap = Record<ErrorCode, { status: number; data: typeof errorData }>

const errorMap = Object.fromEntries(
  Object.entries(ERROR_CODES).map(([code, status]) => [code, { status, data: errorData }])
) as ErrorMap

export const errorCode = z.enum(Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]])

/** The start of every procedure: all answer errors of the one list, with plain details. */
export const procedure = oc.errors(errorMap)

export const id = z.string().regex(ID_PATTERN)
/** An id of a record or of a link (`from~to`). */
export const anyId = z.string().max(80)
export const recordType = z.enum(RECORD_TYPES)
export const language = z.enum(LANGUAGES)
export const privacyClass = z.enum(PRIVACY_CLASSES)
export const civilDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
/** A promise of the host to give or take one file; stands in for a path, which never crosses the contract. */
export const ticket = z.string().regex(/^[0-9a-f]{32}$/)
export const stamp = z.string().length(42)
export const count = z.int().min(0)
export const text = z.string()
/** A code that is told in words, by the message `<prefix>.<code>`; one without a text does not compile. */
export const codeOf = <Prefix extends string>() =>
  z.custom<CodeOf<Prefix>>(code => typeof code === 'string' && /^[a-zA-Z_]+$/.test(code))
export const value = z.union([z.string(), z.number(), z.null()])
/** Code of a choice field (shared/model); null when nothing is chosen. */
export const choice = text.nullable()
export const light = z.enum(LIGHTS)
/** A computed light with what decided it, and the one declared by hand beside it. */
export const lightWithReasons = z.strictObject({
  light,
  /** Codes of the rules that decided. */
  reasons: z.array(codeOf<'lightReason'>()),
  declared: light.nullable()
})

/** A record as it is named somewhere else than on its own page. */
export const recordLink = z.strictObject({
  type: recordType,
  id: anyId,
  title: text,
  /** In the bin: shown as such, never hidden (DESIGN.md 4). */
  deleted: z.boolean()
})
export type RecordLink = z.output<typeof recordLink>
/** A related record that a row names; null when none is set. */
export const named = recordLink.nullable()

export const audience = z.enum(AUDIENCES)

/** Steps of long work as they are told to a person. */
export const progress = z.strictObject({
  kind: z.literal('progress'),
  stage: codeOf<'stage'>(),
  done: count,
  total: count.nullable()
})

/** Output of long work: progress, and at the end one result. Ending the iteration early cancels the work. */
export const jobOf = <T extends z.ZodType>(result: T) =>
  eventIterator(
    z.discriminatedUnion('kind', [progress, z.strictObject({ kind: z.literal('result'), result })])
  )
export type Progress = z.output<typeof progress>
