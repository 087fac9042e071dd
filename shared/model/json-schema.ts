import type { JsonObject } from './canonical-json.ts'
import { type Field, type FieldKind, ID_PATTERN, LINE_LIMIT, PROSE_LIMIT } from './field.ts'
import type { Kind } from './kind.ts'
import { WHEN_PATTERN } from './when.ts'

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'
const UUID = ID_PATTERN.source.slice(1, -1)
const LANGUAGE_TAG = '[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}'

/** What a value of the field looks like, null and withheld aside. */
export const valueSchema = (field: Field): JsonObject => {
  const [minimum, maximum] = field.range ?? []
  switch (field.kind) {
    case 'line':
      return { type: 'string', maxLength: LINE_LIMIT }
    case 'prose':
      return { type: 'string', maxLength: PROSE_LIMIT }
    case 'choice':
      return { enum: field.choices ?? [] }
    case 'date':
      return { type: 'string', format: 'date' }
    case 'when':
      return { type: 'string', pattern: WHEN_PATTERN }
    case 'money':
      return { type: 'string', pattern: '^(0|-?[1-9]\\d{0,14}) [A-Z]{3}$' }
    case 'number':
    case 'integer':
    case 'scale':
      return {
        type: field.kind === 'number' ? 'number' : 'integer',
        ...(minimum !== undefined && { minimum }),
        ...(maximum !== undefined && { maximum })
      }
    case 'reference':
      return { type: 'string', pattern: `^${UUID}$` }
    case 'position':
      return { type: 'string', pattern: '^[0-9A-Za-z]{1,200}$' }
    case 'hash':
      return { type: 'string', pattern: '^[0-9a-f]{64}$' }
  }
}

const NUMBERS: readonly FieldKind[] = ['number', 'integer', 'scale']

/** What stands for a value that was held back (FORMAT.md 6): references and numbers that count only. */
const withheldSchema = (field: Field): JsonObject | null => {
  const word =
    field.kind === 'reference'
      ? field.target
      : field.counts !== undefined && NUMBERS.includes(field.kind)
        ? 'smallNumber'
        : undefined
  if (word === undefined) return null
  return {
    type: 'object',
    properties: { withheld: { const: word } },
    required: ['withheld'],
    additionalProperties: false
  }
}

const fieldSchema = (field: Field): JsonObject => {
  const withheld = withheldSchema(field)
  const forms = [
    valueSchema(field),
    ...(field.required ? [] : [{ type: 'null' }]),
    ...(withheld === null ? [] : [withheld])
  ]
  return { ...(forms.length === 1 ? forms[0] : { anyOf: forms }), 'x-privacy': field.privacy }
}

/** Fields that may be translated, as one pattern of the names `title@ar`. */
const translationSchemas = (kind: Kind): JsonObject =>
  Object.fromEntries(
    Object.entries(kind.fields)
      .filter(([, field]) => field.translated)
      .map(([name, field]) => [`^${name}@${LANGUAGE_TAG}$`, valueSchema(field)])
  )

/**
 * The JSON Schema (2020-12) of a kind's records as they stand in bundles: every field may be absent (not sent), unknown fields
 * are allowed (a newer program), values are strict (DESIGN.md 3; FORMAT.md 6). `x-privacy` names the class of each field.
 */
export const jsonSchemaOf = (kind: Kind): JsonObject => ({
  $schema: DIALECT,
  title: kind.type,
  type: 'object',
  properties: {
    id: { type: 'string', pattern: kind.form === 'link' ? `^${UUID}~${UUID}$` : `^${UUID}$` },
    withdrawn: { const: true },
    disclosed: { const: true },
    ...Object.fromEntries(Object.entries(kind.fields).map(([name, field]) => [name, fieldSchema(field)]))
  },
  patternProperties: translationSchemas(kind),
  required: ['id'],
  additionalProperties: true
})
