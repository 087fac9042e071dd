import { PianoError } from '#shared/contract/errors.ts'
import { countryCode } from '#shared/formats/countries.ts'
import { type Field, LANGUAGES, type Language, LINE_LIMIT, PROSE_LIMIT } from '#shared/model/field.ts'
import type { RecordType } from '#shared/model/index.ts'
import { isOwnName } from '#shared/model/own-fields.ts'
import { valueProblem } from '#shared/model/value-problem.ts'
import { writtenLine, writtenProse } from '#shared/model/written-text.ts'
import type { Value } from '../file/connection.ts'
import { tableOf } from '../tables.ts'

/** A field as operations name it: its own name, or `title@ar` for a translation. */
export type FieldName = { readonly field: string; readonly language: Language | null; readonly meta: Field }

const isLanguage = (text: string): text is Language => LANGUAGES.some(language => language === text)

/** Reads the name of a field, of the model or of the group's own. Throws UNKNOWN_FIELD. */
export const fieldName = (
  type: RecordType,
  name: string,
  ownField: (name: string) => Field | null
): FieldName => {
  const [field = '', language, ...rest] = name.split('@')
  const fields = tableOf(type).kind.fields
  const meta = Object.hasOwn(fields, field) ? fields[field] : undefined
  const known = meta !== undefined && rest.length === 0
  if (known && language === undefined) return { field, language: null, meta }
  if (known && language !== undefined && meta.translated && isLanguage(language)) {
    return { field, language, meta }
  }
  const own = meta === undefined && isOwnName(name) ? ownField(name) : null
  if (own) return { field: name, language: null, meta: own }
  throw new PianoError('UNKNOWN_FIELD', { type, field: name })
}

/**
 * Makes a value given from outside the one that is stored, and checks it against the model.
 * Throws VALUE_INVALID (with `min` and `max` of a field that has a range), LINE_TOO_LONG, PROSE_TOO_LONG, TEXT_MALFORMED, DATE_INVALID, REFERENCE_UNKNOWN.
 */
export const readValue = (type: RecordType, id: string, name: string, meta: Field, raw: Value): Value => {
  const written = meta.kind === 'prose' ? writtenProse : writtenLine
  const text = typeof raw === 'string' ? written(raw) : raw === 0 ? 0 : raw
  if (text === null) return null
  const value = meta.codes === 'country' ? countryCode(String(text)) : text
  const problem = value === null ? 'VALUE_INVALID' : valueProblem(meta, value)
  if (problem === null) return value
  const limit = problem === 'LINE_TOO_LONG' ? LINE_LIMIT : problem === 'PROSE_TOO_LONG' ? PROSE_LIMIT : null
  const range = problem === 'VALUE_INVALID' ? meta.range : undefined
  throw new PianoError(problem, {
    type,
    id,
    field: name,
    ...(limit === null ? {} : { limit }),
    ...(range && { min: range[0], max: range[1] })
  })
}
