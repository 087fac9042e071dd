import { choice, date, hash, integer, line, prose, reference } from '../field.ts'
import { defineKind } from '../kind.ts'

/** Why something is frozen; what is frozen follows from it (electron/core/seals/scopes.ts). */
export const SEAL_OCCASIONS = ['approval', 'visit', 'round', 'ranking', 'other'] as const
export type SealOccasion = (typeof SEAL_OCCASIONS)[number]

/** A frozen state: of the roadmap approved by a body or shown on a study visit, of a round, of a ranking (DESIGN.md 4, "Sealed versions"). */
export const sealedVersion = defineKind({
  type: 'sealedVersion',
  area: 'roadmap',
  title: 'title',
  bookkeeping: true,
  privacy: 'public',
  layout: {
    badges: ['occasion'],
    first: ['body', 'actNumber', 'actDate', 'note', 'roadmap', 'sealedOn', 'recordCount']
  },
  fields: {
    title: line({ privacy: 'public', required: true, searched: true }),
    occasion: choice(SEAL_OCCASIONS, { privacy: 'public' }),
    roadmap: reference('roadmap', { privacy: 'public' }),
    body: line({ privacy: 'public' }),
    actNumber: line({ privacy: 'public', searched: 'code' }),
    actDate: date({ privacy: 'public' }),
    note: prose({ privacy: 'internal' }),
    sealedOn: date({ privacy: 'public', automatic: true }),
    recordCount: integer([0, 10_000_000], { privacy: 'public', automatic: true }),
    format: integer([1, 1000], { privacy: 'public', automatic: true }),
    content: hash({ privacy: 'public', required: true })
  }
})
