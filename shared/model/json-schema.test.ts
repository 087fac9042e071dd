import { describe, expect, it } from 'vitest'
import { KINDS, kindOf, RECORD_TYPES } from './index.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { WHEN_PATTERN } from './when.ts'

describe('the JSON Schema of a kind', () => {
  it.each(RECORD_TYPES)('names every field of %s with its class, and requires the id alone', type => {
    const schema = jsonSchemaOf(kindOf(type))
    expect(schema).toMatchObject({
      title: type,
      type: 'object',
      required: ['id'],
      additionalProperties: true
    })
    for (const [name, { privacy }] of Object.entries(kindOf(type).fields)) {
      expect(schema['properties']).toHaveProperty([name], expect.objectContaining({ 'x-privacy': privacy }))
    }
  })

  it('says of each field what its values are', () => {
    expect(jsonSchemaOf(KINDS.action)['properties']).toMatchObject({
      id: { pattern: expect.stringMatching(/^\^\[0-9a-f\]\{8\}/) },
      title: { type: 'string', maxLength: 500 },
      description: { anyOf: [{ type: 'string', maxLength: 200_000 }, { type: 'null' }] },
      startDate: { anyOf: [{ type: 'string', pattern: WHEN_PATTERN }, { type: 'null' }] },
      migrationMarker: { anyOf: [{ type: 'integer', minimum: 0, maximum: 2 }, { type: 'null' }] },
      leadDepartment: {
        anyOf: [{ type: 'string' }, { type: 'null' }, { properties: { withheld: { const: 'department' } } }]
      }
    })
    expect(jsonSchemaOf(KINDS.measurement)['properties']).toMatchObject({
      value: {
        anyOf: [
          { type: 'number', minimum: -1e15, maximum: 1e15 },
          { properties: { withheld: { const: 'smallNumber' } } }
        ]
      }
    })
  })

  it('lets translated fields have translations, and no others', () => {
    const patterns = Object.keys(jsonSchemaOf(KINDS.action)['patternProperties'] ?? {})
    const allows = (name: string) => patterns.some(pattern => new RegExp(pattern).test(name))
    expect(['title@ar', 'description@pt-BR'].map(allows)).toEqual([true, true])
    expect(['code@ar', 'title', 'title@', 'title@AR'].map(allows)).toEqual([false, false, false, false])
  })

  it('gives links ids of two ends', () => {
    const properties = jsonSchemaOf(KINDS.actionPartner)['properties'] as { id: { pattern: string } }
    const id = '01890000-0000-7000-8000-000000000001'
    expect(new RegExp(properties.id.pattern).test(`${id}~${id}`)).toBe(true)
    expect(new RegExp(properties.id.pattern).test(id)).toBe(false)
  })
})
