import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { MENU_COMMANDS, type MenuCommandName } from '#shared/contract/bridge.ts'
import { useApi } from '../client/core.tsx'
import { bridgeOfDesktop } from '../host/bridge.ts'
import { useSample } from '../sample/use-sample.ts'
import { useText } from '../text/use-text.ts'
import { useToast } from '../toast/use-toast.ts'
import { useWorkspaces } from './use-workspaces.ts'

/** Recent workspaces that the menus name; all of them stand on the first screen. */
export const NAMED_RECENT = 5

/**
 * Does what the desktop's menu asks: the ways between workspaces are the same everywhere; `others` says what else can be done here, and
 * by null what cannot. The menu is told what there is to choose.
 */
export const useMenuCommands = (
  others: Readonly<Partial<Record<MenuCommandName, (() => unknown) | null>>>
): void => {
  const t = useText()
  const api = useApi()
  const toast = useToast()
  const sample = useSample()
  const { open, openRecent, goBack, leave } = useWorkspaces()
  const { data } = useQuery(api.workspace.status.queryOptions({ throwOnError: false }))
  const run: typeof others = {
    openWorkspace: open,
    closeWorkspace: leave,
    goBack,
    sample: sample.look,
    sampleCopy: sample.copy,
    ...others
  }
  const latest = useRef({ run, openRecent })
  latest.current = { run, openRecent }

  useEffect(
    () =>
      bridgeOfDesktop()?.onCommand(command => {
        const act = async () => {
          if (typeof command === 'object') await latest.current.openRecent(command.recent)
          else await latest.current.run[command]?.()
        }
        act().catch(toast.error)
      }),
    [toast]
  )

  useEffect(() => {
    if (data === undefined) return
    void bridgeOfDesktop()?.setMenu({
      commands: MENU_COMMANDS.filter(name => latest.current.run[name]),
      recent: data.recent
        .filter(({ missing }) => !missing)
        .slice(0, NAMED_RECENT)
        .map(({ key, cityName }) => ({ key, label: cityName })),
      back: data.back && t('workspace.back', { city: data.back.cityName })
    })
  }, [data, t])
}
