import { useMemo } from 'react'
import { useClient, useHost } from '../client/core.tsx'
import { useJob } from '../jobs/use-job.tsx'
import { useText } from '../text/use-text.ts'
import { useToast } from '../toast/use-toast.ts'
import { useEnter } from '../ways/use-enter.ts'

export type Sample = {
  /** Shows it to be read alone; the frame offers the way back. */
  readonly look: () => Promise<void>
  /** Makes a copy to try things in, in a file that the person chooses. */
  readonly copy: () => Promise<void>
}

/** The sample of Milano, which is made anew each time. */
export const useSample = (): Sample => {
  const t = useText()
  const client = useClient()
  const host = useHost()
  const runJob = useJob()
  const toast = useToast()
  const enter = useEnter()
  return useMemo(() => {
    const open = async (target: string | null) => {
      const opened = await runJob({
        title: t('sample.building'),
        quiet: true,
        start: signal => client.workspace.createSample({ sample: 'milano', target }, { signal })
      })
      if (opened !== null) await enter(() => Promise.resolve(opened))
    }
    const copy = async () => {
      const file = await host.save('workspace', t('sample.fileName'))
      if (file !== null) await open(file.ticket)
    }
    return {
      look: () => open(null).catch(toast.error),
      copy: () => copy().catch(toast.error)
    }
  }, [t, client, host, runJob, toast, enter])
}
