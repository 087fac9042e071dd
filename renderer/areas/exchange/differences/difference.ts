import type { BundlePreview } from '#shared/contract/exchange.ts'

/** One record of a bundle against the bundle before. */
export type Difference = BundlePreview['differences'][number]
