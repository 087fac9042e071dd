import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useClient, useHost } from '../client/core.tsx'
import { useJob } from '../jobs/use-job.tsx'
import { useText } from '../text/use-text.ts'
import { useToast } from '../toast/use-toast.tsx'

/** Builds the sample of Milano in a file the person chooses, and opens it instead of the current workspace. */
export const useOpenSample = (): (() => Promise<void>) => {
  const t = useText()
  const client = useClient()
  const host = useHost()
  const queries = useQueryClient()
  const runJob = useJob()
  const toast = useToast()
  return useCallback(async () => {
    try {
      const file = await host.save('workspace', t('sample.fileName'))
      if (file === null) return
      const opened = await runJob({
        title: t('sample.building'),
        quiet: true,
        start: signal => client.workspace.createSample({ sample: 'milano', target: file.ticket }, { signal })
      })
      if (opened === null) return
      await queries.resetQueries()
    } catch (error) {
      toast.error(error)
    }
  }, [t, client, host, queries, runJob, toast])
}
