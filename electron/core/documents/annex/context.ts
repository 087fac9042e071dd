import type { DocumentOptions, ValuesOf } from '../options.ts'
import type { RoadmapSource } from '../source/document-source.ts'
import type { Plan } from './plan.ts'

/** What is written into the stamp of the annex: its letter or number (else the first letter), and number and date of the proposal. */
export const ANNEX_OPTIONS = {
  annex: { kind: 'line', default: '', limit: 60 },
  proposal: { kind: 'line', default: '', limit: 200 }
} as const satisfies DocumentOptions

export type AnnexSource = RoadmapSource & { readonly options: ValuesOf<typeof ANNEX_OPTIONS> }

/** What the parts of the annex are composed from: the document's source with the roadmap nested. */
export type AnnexContext = AnnexSource & { readonly plan: Plan }
