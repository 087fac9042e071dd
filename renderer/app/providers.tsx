/// <reference path="../ui/css-variables.d.ts" />
import { DirectionProvider, MantineProvider } from '@mantine/core'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { directionOf } from '#shared/i18n/languages.ts'
import type { Language } from '#shared/model/field.ts'
import { type Core, CoreProvider } from './client/core.tsx'
import { CommitProvider } from './commit/commit-provider.tsx'
import { JobProvider } from './jobs/use-job.tsx'
import { later } from './later.tsx'
import { LanguageProvider } from './text/language-provider.tsx'
import { theme } from './theme/theme.ts'
import { variables } from './theme/variables.ts'

// A message that is shown before waits for it.
const Notifications = later(async () => (await import('@mantine/notifications')).Notifications)

type Props = {
  readonly core: Core
  readonly queryClient: QueryClient
  readonly language: Language
  readonly scheme?: 'light' | 'dark' | 'auto'
  readonly env?: 'default' | 'test'
  readonly children: ReactNode
}

/** Everything that screens stand on; tests wrap components in the same with a core from memory. */
export const Providers = ({
  core,
  queryClient,
  language,
  scheme = 'auto',
  env = 'default',
  children
}: Props) => (
  <DirectionProvider initialDirection={directionOf(language)}>
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme={scheme} env={env}>
      <QueryClientProvider client={queryClient}>
        <CoreProvider core={core}>
          <LanguageProvider initial={language}>
            <Notifications position="bottom-center" limit={3} />
            <JobProvider>
              <CommitProvider>{children}</CommitProvider>
            </JobProvider>
          </LanguageProvider>
        </CoreProvider>
      </QueryClientProvider>
    </MantineProvider>
  </DirectionProvider>
)
