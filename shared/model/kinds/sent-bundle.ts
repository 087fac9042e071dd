import { choice, hash, integer, line, reference } from '../field.ts'
import { defineKind } from '../kind.ts'

/** A bundle that went out: the ledger's entry, from which the same bytes can be made again. */
export const sentBundle = defineKind({
  type: 'sentBundle',
  area: 'exchange',
  title: 'bundleId',
  calledBy: ['recipient', 'sequence'],
  privacy: 'internal',
  bookkeeping: true,
  layout: {
    badges: ['audience'],
    first: ['recipient', 'sequence', 'createdAt', 'recordCount', 'withheldCount']
  },
  fields: {
    bundleId: hash({ required: true, privacy: 'internal' }),
    packageHash: hash({ required: true, privacy: 'internal' }),
    /** The copy of the workspace that sent it; numbers count within it. */
    series: line({ required: true, automatic: true, privacy: 'internal' }),
    sequence: integer([1, 1_000_000_000], { required: true, automatic: true, privacy: 'internal' }),
    audience: choice(['public', 'partner', 'council', 'internal'] as const, {
      automatic: true,
      privacy: 'internal'
    }),
    recipient: reference('partnerCity', { automatic: true, privacy: 'internal' }),
    selection: line({ automatic: true, privacy: 'internal' }),
    createdAt: line({ required: true, automatic: true, privacy: 'internal' }),
    recordCount: integer([0, 10_000_000], { automatic: true, privacy: 'internal' }),
    withheldCount: integer([0, 100_000_000], { automatic: true, privacy: 'internal' }),
    /** Hash of the kept header, with which unchanged content gives the same bytes again. */
    header: hash({ required: true, privacy: 'internal' })
  }
})
