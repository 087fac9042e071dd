import { spotlight } from '@mantine/spotlight'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { MenuCommand } from '#shared/contract/bridge.ts'
import { useClient, useHost } from '../client/core.tsx'
import { useUndo } from '../commit/use-undo.ts'
import { bridgeOfDesktop } from '../host/bridge.ts'
import { bundleArrives } from '../host/opened-bundle.ts'
import { usePlace } from '../places/place.ts'
import { useToast } from '../toast/use-toast.tsx'
import { useOpenWorkspace } from '../ways/use-open-workspace.ts'

/** Does what the desktop's menus and the system ask of an open workspace. */
export const useCommands = (): void => {
  const { undo, redo } = useUndo()
  const { goTo } = usePlace()
  const client = useClient()
  const host = useHost()
  const queries = useQueryClient()
  const toast = useToast()
  const { open: openWorkspace } = useOpenWorkspace()

  const close = async () => {
    await client.workspace.close()
    await queries.resetQueries()
  }
  const open = async () => {
    const file = await host.pick('workspace')
    if (file !== null) await openWorkspace({ ticket: file.ticket })
  }
  const run: Readonly<Record<MenuCommand, () => unknown>> = {
    undo,
    redo,
    search: () => spotlight.open(),
    settings: () => goTo('settings'),
    about: () => goTo('settings', { view: 'about' }),
    // Making or opening another workspace begins where no workspace is open.
    newWorkspace: close,
    closeWorkspace: close,
    openWorkspace: open
  }
  const latest = useRef(run)
  latest.current = run

  useEffect(() => {
    const stop = bridgeOfDesktop()?.onCommand(command => {
      Promise.resolve(latest.current[command]()).catch(error => toast.error(error))
    })
    return stop
  }, [toast])

  useEffect(
    () =>
      host.onOpen(file => {
        if (file.kind === 'bundle') {
          bundleArrives(file)
          goTo('exchange', { view: 'receive' })
        } else if (file.kind === 'workspace') {
          void openWorkspace({ ticket: file.ticket })
        }
      }),
    [host, openWorkspace, goTo]
  )
}
