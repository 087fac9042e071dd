import type { QueryClient } from '@tanstack/react-query'
import { LANGUAGES, type Language } from '#shared/model/field.ts'
import type { Core } from './client/core.tsx'
import { newQueryClient } from './client/query-client.ts'
import { loadMessages } from './text/load-messages.ts'
import { schemeOf } from './theme/scheme.ts'

type FirstSettings = { readonly language: Language; readonly scheme: ReturnType<typeof schemeOf> }

/** What was asked of the core before the program had loaded. */
export type Beginning = {
  /** Holds the answers that the first screen needs, or waits for them. */
  readonly queryClient: QueryClient
  readonly settings: Promise<FirstSettings>
  /** Settled when all calls for the first screen are on their way. */
  readonly asked: Promise<void>
}

const isLanguage = (code: string): code is Language => LANGUAGES.some(one => one === code)

const languageOfSystem = (): Language =>
  navigator.languages.map(tag => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'it'

/** Asks the core for all that the first screen shows, so that it is there when the screen is. */
export const begin = ({ api }: Pick<Core, 'api'>): Beginning => {
  const queryClient = newQueryClient()
  const device = queryClient.fetchQuery(api.settings.get.queryOptions())
  const status = queryClient.fetchQuery(api.workspace.status.queryOptions())
  const firstScreen = async () => {
    if ((await status).open === null) return
    void queryClient.prefetchQuery(api.start.overview.queryOptions())
    void queryClient.prefetchQuery(api.start.waiting.queryOptions())
    void queryClient.prefetchQuery(api.record.undoState.queryOptions())
  }
  // Language and colours: the person's choice, else the workspace's language, else the system's.
  const settings = async (): Promise<FirstSettings> => {
    try {
      const [{ language, scheme }, { open }] = await Promise.all([device, status])
      return { language: language ?? open?.language ?? languageOfSystem(), scheme: schemeOf(scheme) }
    } catch {
      // The screen itself says that the core does not answer.
      return { language: languageOfSystem(), scheme: 'auto' }
    }
  }
  const first = settings()
  void first.then(({ language }) => void loadMessages(language))
  return { queryClient, settings: first, asked: firstScreen().catch(() => {}) }
}
