import { useQuery } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { PianoError } from '#shared/contract/errors.ts'
import { useApi } from './client/core.tsx'
import { JobPanel } from './jobs/job-panel.tsx'
import { ErrorBoundary, Problem } from './problem.tsx'
import type { newRouter } from './router.tsx'
import { WorkspaceProviders } from './workspace-providers.tsx'

const FirstStart = lazy(async () => ({
  default: (await import('../areas/first-start/first-start.tsx')).FirstStart
}))

type Props = { readonly router: ReturnType<typeof newRouter> }

/** The open workspace in its frame; or, when none is open, the way to one. */
export const App = ({ router }: Props) => {
  const api = useApi()
  const status = useQuery(api.workspace.status.queryOptions({ throwOnError: false }))

  if (status.isError) return <Problem error={status.error} onRetry={() => void status.refetch()} />
  if (status.data === undefined) return null
  const why = status.data.refused
  const refused = why && { error: new PianoError(why.code, why.details), ticket: why.ticket }
  return (
    <ErrorBoundary>
      {status.data.open === null ? (
        <Suspense fallback={null}>
          <FirstStart recent={status.data.recent} refused={refused} />
        </Suspense>
      ) : (
        <WorkspaceProviders workspace={status.data.open}>
          <RouterProvider router={router} />
        </WorkspaceProviders>
      )}
      <JobPanel />
    </ErrorBoundary>
  )
}
