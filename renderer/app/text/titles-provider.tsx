import { skipToken, useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, use, useMemo } from 'react'
import { useApi } from '../client/core.tsx'
import { useWorkspace } from '../workspace-context.ts'
import { type Translated, titleKey } from './titled.ts'
import { useLanguage } from './use-text.ts'

const NONE: Translated = new Map()

const TitlesContext = createContext(NONE)

/** The titles that are shown in place of their originals; none outside of a workspace. */
export const useTranslatedTitles = (): Translated => use(TitlesContext)

/** Reads the titles of records in the language of the screen once for all screens; in the workspace's own there is nothing to read. */
export const TitlesProvider = ({ children }: { readonly children: ReactNode }) => {
  const api = useApi()
  const language = useLanguage()
  const own = useWorkspace().language
  const { data } = useQuery(
    api.record.titles.queryOptions({
      input: language === own ? skipToken : { language },
      throwOnError: false
    })
  )
  const titles = useMemo(
    () =>
      data === undefined ? NONE : new Map(data.map(({ type, id, title }) => [titleKey(type, id), title])),
    [data]
  )
  return <TitlesContext value={titles}>{children}</TitlesContext>
}
