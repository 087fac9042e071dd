import { choice, date, hash, integer, line, prose, reference } from '../field.ts'
import { defineKind } from '../kind.ts'

/** A frozen state of the roadmap: approval by a body, or a study visit (DESIGN.md 4, "Sealed versions"). */
export const sealedVersion = defineKind({
  type: 'sealedVersion',
  area: 'roadmap',
  title: 'title',
  bookkeeping: true,
  privacy: 'public',
  fields: {
    title: line({ required: true, searched: true }),
    occasion: choice(['approval', 'visit', 'other'] as const),
    roadmap: reference('roadmap'),
    body: line(),
    actNumber: line({ searched: true }),
    actDate: date(),
    note: prose({ privacy: 'internal' }),
    sealedOn: date({ automatic: true }),
    recordCount: integer([0, 10_000_000], { automatic: true }),
    format: integer([1, 1000], { automatic: true }),
    content: hash({ required: true })
  }
})
