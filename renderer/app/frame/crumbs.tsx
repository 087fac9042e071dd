import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import type { RecordType } from '#shared/model/index.ts'

export type Crumb = {
  readonly title: string
  readonly key?: { readonly type: RecordType; readonly id: string }
}

type Crumbs = { readonly crumbs: readonly Crumb[]; readonly set: (crumbs: readonly Crumb[]) => void }
const CrumbsContext = createContext<Crumbs>({ crumbs: [], set: () => {} })

/** Holds what the top bar shows after the area. */
export const CrumbsProvider = ({ children }: { readonly children: ReactNode }) => {
  const [crumbs, set] = useState<readonly Crumb[]>([])
  const value = useMemo(() => ({ crumbs, set }), [crumbs])
  return <CrumbsContext value={value}>{children}</CrumbsContext>
}

export const useCrumbList = (): readonly Crumb[] => use(CrumbsContext).crumbs

/** Says in the top bar where the screen is, for as long as it is shown. Memoise the list. */
export const useCrumbs = (crumbs: readonly Crumb[]): void => {
  const { set } = use(CrumbsContext)
  useEffect(() => {
    set(crumbs)
    return () => set([])
  }, [crumbs, set])
}
