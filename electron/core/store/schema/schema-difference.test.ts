import SqliteDatabase from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { choice, date, integer, line, reference, scale } from '#shared/model/field.ts'
import { defineKind, defineLink, type Kind } from '#shared/model/kind.ts'
import { schemaDifference, wholeSchema } from './schema-difference.ts'

/** Two invented kinds under names that the model has. */
const street = defineKind({
  type: 'roadmap',
  area: 'settings',
  title: 'name',
  privacy: 'public',
  fields: {
    name: line({ privacy: 'public', required: true }),
    width: integer([1, 90], { privacy: 'public' })
  }
})
const house = defineKind({
  type: 'axis',
  area: 'settings',
  title: 'number',
  privacy: 'public',
  fields: {
    number: line({ privacy: 'public', required: true }),
    street: reference('roadmap', { privacy: 'public' })
  }
})
const OLD: readonly Kind[] = [street, house]

const more = (fields: Kind['fields']): readonly Kind[] => [
  { ...street, fields: { ...street.fields, ...fields } },
  house
]
const step = (kinds: readonly Kind[]) => schemaDifference(wholeSchema(kinds), wholeSchema(OLD))

describe('the difference between two forms', () => {
  it('is nothing when they are the same', () =>
    expect(step(OLD)).toEqual({ statements: [], byHand: [], filled: {} }))

  it('adds columns with their conditions and indexes, tables of new kinds, and comes to rest there', () => {
    const crossing = defineLink({
      type: 'actionPartner',
      area: 'settings',
      privacy: 'public',
      ends: ['street', 'house'],
      fields: {
        street: reference('roadmap', { privacy: 'public' }),
        house: reference('axis', { privacy: 'public' })
      }
    })
    const wanted = [
      ...more({ paved: date({ privacy: 'public' }), owner: reference('axis', { privacy: 'public' }) }),
      crossing
    ]
    const { statements, byHand } = step(wanted)
    expect(byHand).toEqual([])
    expect(statements[0]).toMatch(
      /^ALTER TABLE "roadmap" ADD COLUMN "paved" TEXT CONSTRAINT "pavedCheck" CHECK \("paved" GLOB /
    )
    expect(statements).toContain('CREATE INDEX "roadmapByOwner" ON "roadmap" ("owner")')
    expect(statements).toContain(
      'CREATE UNIQUE INDEX "actionPartnerEnds" ON "actionPartner" ("street", "house")'
    )
    expect(schemaDifference(wholeSchema(wanted), [...wholeSchema(OLD), ...statements])).toEqual({
      statements: [],
      byHand: [],
      filled: {}
    })
  })

  it.each([
    ['integer', integer([3, 9], { privacy: 'public', required: true }), '3'],
    ['scale', scale([-2, 2], { privacy: 'public', required: true }), '-2'],
    ['line', line({ privacy: 'public', required: true }), `'-'`],
    ['choice', choice(['a', 'b'], { privacy: 'public', required: true }), `'-'`]
  ])('fills older rows of a required %s, and says that a person must look', (_, field, fill) => {
    const { statements, byHand, filled } = step(more({ added: field }))
    expect(statements[0]).toContain(`NOT NULL DEFAULT ${fill} CONSTRAINT "addedCheck"`)
    expect(byHand).toHaveLength(1)
    expect(filled).toEqual({ roadmap: ['added'] })
    expect(
      schemaDifference(wholeSchema(more({ added: field })), [...wholeSchema(OLD), ...statements]).byHand
    ).toEqual([])
  })

  it('says what only a person can do', () => {
    expect(step(more({ built: date({ privacy: 'public', required: true }) })).byHand).toEqual([
      expect.stringContaining('"roadmap"."built" must have a value')
    ])
    expect(step(more({ width: integer([1, 50], { privacy: 'public' }) })).byHand).toEqual([
      expect.stringContaining('BETWEEN 1 AND 90) becomes')
    ])
    expect(step([{ ...street, fields: { name: street.fields.name } }, house]).byHand).toEqual([
      '"roadmap": the column "width" is gone'
    ])
    expect(step([street]).byHand).toEqual(['the table "axis" is gone'])
  })

  it('renames the table of a kind that has another name, and its indexes with it', () => {
    const home: Kind = { ...house, type: 'milestone' }
    const { statements, byHand } = schemaDifference(wholeSchema([street, home]), wholeSchema(OLD), [
      { from: 'axis', to: 'milestone' }
    ])
    expect(byHand).toEqual([])
    expect(statements).toEqual([
      'ALTER TABLE "axis" RENAME TO "milestone"',
      'CREATE INDEX "milestoneByStreet" ON "milestone" ("street")',
      'DROP INDEX "axisByStreet"'
    ])
    expect(
      schemaDifference(wholeSchema([street, home]), [...wholeSchema(OLD), ...statements]).statements
    ).toEqual([])
  })

  it('lets an index go with its reference', () => {
    const { statements } = step([street, { ...house, fields: { number: house.fields.number } }])
    expect(statements).toEqual(['DROP INDEX "axisByStreet"'])
  })
})

describe('conditions', () => {
  it('all bear a name, and so can be let go', () => {
    const all = wholeSchema().join('\n')
    expect(all.match(/(?<!CONSTRAINT "\w+" )CHECK/g)).toBeNull()
    const sqlite = new SqliteDatabase(':memory:')
    for (const statement of wholeSchema(OLD)) sqlite.exec(statement)
    sqlite.exec('ALTER TABLE "roadmap" DROP CONSTRAINT "widthCheck"')
    const wide = `INSERT INTO "roadmap" ("id", "name", "width", "rowHash") VALUES ('${'x'.repeat(36)}', 'n', 91, zeroblob(32))`
    expect(sqlite.prepare(wide).run().changes).toBe(1)
    sqlite.close()
  })
})
