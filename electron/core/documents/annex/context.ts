import type { RoadmapSource } from '../source/document-source.ts'
import type { Plan } from './plan.ts'

/** What the parts of the annex are composed from: the document's source with the roadmap nested. */
export type AnnexContext = RoadmapSource & { readonly plan: Plan }
