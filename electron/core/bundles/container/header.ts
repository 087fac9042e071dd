import { z } from 'zod'
import { PianoError } from '#shared/contract/errors.ts'
import { AUDIENCES } from '#shared/model/audience.ts'
import type { JsonObject } from '#shared/model/canonical-json.ts'
import { isNormalText } from '#shared/model/normal-text.ts'

/** The format this program writes, and the newest it knows wholly. */
export const FORMAT = 1
/** The oldest program that can read what this one writes. */
export const OLDEST_READER = 1

export const BUNDLE_KINDS = ['share', 'contribution'] as const

const UNFIT_FOR_LINE = /[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/u

const line = z
  .string()
  .min(1)
  .max(500)
  .refine(text => !UNFIT_FOR_LINE.test(text) && isNormalText(text))
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
const word = z.string().regex(/^[a-z][A-Za-z0-9]{0,63}$/)
const series = z.string().regex(/^[0-9a-f]{12}$/)
const count = z.int().min(0)
const version = z.int().min(1).max(65_535)
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)
const instant = z.string().refine(text => {
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString() === text && /^\d{4}-/.test(text)
})

const city = { id: uuid, name: line, country: line.nullable() }

const fields = {
  format: version,
  oldestReader: version,
  kind: z.enum(BUNDLE_KINDS),
  bundleId: hash,
  workspaceId: uuid,
  city: z.strictObject(city),
  audience: z.enum(AUDIENCES),
  language,
  languages: z
    .array(language)
    .min(1)
    .max(20)
    .refine(list => new Set(list).size === list.length),
  licence: line.nullable(),
  withheld: z.record(word, z.record(word, count)),
  counts: z.record(word, count),
  series,
  sequence: z.int().min(1),
  previous: hash.nullable(),
  supersedes: hash.nullable(),
  recipient: line.nullable(),
  createdAt: instant,
  appVersion: line
}

const ownFormat = z.strictObject(fields)
const newerFormat = z.looseObject({ ...fields, city: z.looseObject(city) })

/** `header.json` of a bundle: who made it, for whom, out of what (DESIGN.md 5; FORMAT.md 5). */
export type Header = Readonly<z.infer<typeof ownFormat>>

/** What the maker of a bundle says; the format and the id of the content are added by `pack`. */
export type HeaderInput = Omit<Header, 'format' | 'oldestReader' | 'bundleId'>

const versions = z.looseObject({ format: version, oldestReader: version })

const checked = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const path = result.error.issues[0]?.path.join('.') ?? ''
  throw new PianoError('BUNDLE_INVALID', { file: 'header.json', rule: 'schema', path: path.slice(0, 100) })
}

/**
 * Checks a parsed header. In a newer format that still allows this reader, keys that we do not know stay in the result
 * (RELIABILITY.md 4.6).
 * Throws PianoError BUNDLE_NEWER when a newer program is needed, else BUNDLE_INVALID with the path of the first fault.
 */
export const parseHeader = (value: JsonObject): Header => {
  const { format, oldestReader } = checked(versions, value)
  if (oldestReader > FORMAT) throw new PianoError('BUNDLE_NEWER', { format, oldestReader, known: FORMAT })
  return checked<Header>(format > FORMAT ? newerFormat : ownFormat, value)
}
