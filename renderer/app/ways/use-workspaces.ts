import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useApi, useClient, useHost } from '../client/core.tsx'
import { useToast } from '../toast/use-toast.ts'
import { useEnter } from './use-enter.ts'
import { useOpenWorkspace } from './use-open-workspace.ts'

export type Workspaces = {
  /** Asks for a file and opens it. */
  readonly open: () => Promise<void>
  /** Opens one that was open on this device. */
  readonly openRecent: (key: string) => Promise<void>
  /** From what is only looked at to the workspace that stands behind it. */
  readonly goBack: () => Promise<void>
  /** Closes the open one; the first screen then shows what else can be opened. */
  readonly leave: () => Promise<void>
}

/** The ways from one workspace to another; what goes wrong is told. */
export const useWorkspaces = (): Workspaces => {
  const api = useApi()
  const client = useClient()
  const host = useHost()
  const toast = useToast()
  const enter = useEnter()
  const { open } = useOpenWorkspace()
  const ticket = useQuery(api.workspace.status.queryOptions({ throwOnError: false })).data?.back?.ticket
  return useMemo(() => {
    const pick = async () => {
      const file = await host.pick('workspace')
      if (file !== null) await open({ ticket: file.ticket })
    }
    const close = () =>
      enter(async () => {
        await client.workspace.close()
        return null
      })
    return {
      open: () => pick().catch(toast.error),
      openRecent: key => open({ key }),
      goBack: async () => {
        if (ticket !== undefined) await open({ ticket })
      },
      leave: () => close().catch(toast.error)
    }
  }, [client, host, toast, enter, open, ticket])
}
