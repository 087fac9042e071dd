import type { ReactNode } from 'react'
import type { Overview } from './overview.ts'

/** What every view of the area gets: the overview, and the header with the view's one primary action. */
export type ViewProps = {
  readonly overview: Overview | undefined
  readonly header: (primary?: ReactNode) => ReactNode
}
