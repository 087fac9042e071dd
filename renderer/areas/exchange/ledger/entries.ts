import type { Overview } from '../overview.ts'

/** A line of the ledger: a bundle that went out or came in. */
export type Entry = {
  readonly id: string
  readonly direction: 'sent' | 'received'
  readonly stamp: string
  readonly sequence: number
  /** The recipient or the sender; null: for no city in particular. */
  readonly city: string | null
  readonly createdAt: string
  readonly records: number
  readonly audience: string | null
  readonly withheld: number | null
  readonly trust: 'unverified' | 'confirmed' | null
  readonly current: boolean
  /** When and how it was taken back. */
  readonly gone: Overview['received'][number]['gone']
}

/** Sent and received bundles as one list. */
export const entriesOf = ({ sent, received }: Overview): readonly Entry[] => [
  ...sent.map(
    (bundle): Entry => ({
      id: bundle.id,
      direction: 'sent',
      stamp: bundle.stamp,
      sequence: bundle.sequence,
      city: bundle.recipient?.title ?? null,
      createdAt: bundle.createdAt,
      records: bundle.recordCount,
      audience: bundle.audience,
      withheld: bundle.withheldCount,
      trust: null,
      current: false,
      gone: bundle.gone
    })
  ),
  ...received.map(
    (bundle): Entry => ({
      id: bundle.id,
      direction: 'received',
      stamp: bundle.stamp,
      sequence: bundle.sequence,
      city: bundle.partnerCity.title,
      createdAt: bundle.createdAt,
      records: bundle.recordCount,
      audience: null,
      withheld: null,
      trust: bundle.trust,
      current: bundle.current,
      gone: bundle.gone
    })
  )
]
