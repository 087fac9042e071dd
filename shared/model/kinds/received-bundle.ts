import { choice, hash, integer, line, parent } from '../field.ts'
import { defineKind } from '../kind.ts'

/** A bundle that came in: the ledger's entry; its records are received material, immutable and apart (DESIGN.md 5). */
export const receivedBundle = defineKind({
  type: 'receivedBundle',
  area: 'exchange',
  title: 'bundleId',
  calledBy: ['partnerCity', 'sequence'],
  privacy: 'internal',
  bookkeeping: true,
  layout: {
    badges: ['trust'],
    first: ['partnerCity', 'sequence', 'createdAt', 'audience', 'licence', 'recordCount']
  },
  fields: {
    partnerCity: parent('partnerCity', { privacy: 'internal' }),
    bundleId: hash({ required: true, privacy: 'internal' }),
    packageHash: hash({ required: true, privacy: 'internal' }),
    /** The copy of the city's workspace that made it; numbers count within it. */
    series: line({ required: true, automatic: true, privacy: 'internal' }),
    sequence: integer([1, 1_000_000_000], { required: true, automatic: true, privacy: 'internal' }),
    audience: line({ automatic: true, privacy: 'internal' }),
    licence: line({ automatic: true, privacy: 'internal' }),
    createdAt: line({ required: true, automatic: true, privacy: 'internal' }),
    recordCount: integer([0, 10_000_000], { automatic: true, privacy: 'internal' }),
    trust: choice(['unverified', 'confirmed'] as const, {
      automatic: true,
      guarded: true,
      privacy: 'internal'
    }),
    publicKey: line({ automatic: true, guarded: true, privacy: 'internal' }),
    header: hash({ required: true, privacy: 'internal' })
  }
})
