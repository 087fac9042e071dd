/// <reference path="../ui/css-variables.d.ts" />
import { DirectionProvider, MantineProvider } from '@mantine/core'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { directionOf } from '#shared/i18n/languages.ts'
import type { Language } from '#shared/model/field.ts'
import { type Core, CoreProvider } from './client/core.tsx'
import { JobProvider } from './jobs/use-job.tsx'
import { later } from './later.tsx'
import { LanguageProvider } from './text/language-provider.tsx'
import { theme } from './theme/theme.ts'
import { variables } from './theme/variables.ts'
import { ToastProvider } from './toast/toast-provider.tsx'

// A message that is shown before waits for it.
const Toasts = later(async () => (await import('./toast/toasts.tsx')).Toasts)

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
            <ToastProvider>
              <Toasts />
              <JobProvider>{children}</JobProvider>
            </ToastProvider>
          </LanguageProvider>
        </CoreProvider>
      </QueryClientProvider>
    </MantineProvider>
  </DirectionProvider>
)
