import { spotlight } from '@mantine/spotlight'
import { useEffect } from 'react'
import { useHost } from '../client/core.tsx'
import { forgetOutside } from '../commands/asked.ts'
import { useUndo } from '../commit/use-undo.ts'
import { bundleArrives } from '../host/opened-bundle.ts'
import { usePlace } from '../places/place.ts'
import { useMenuCommands } from '../ways/use-menu-commands.ts'
import { useOpenWorkspace } from '../ways/use-open-workspace.ts'

/** Does what the desktop's menus and the system ask of an open workspace. */
export const useCommands = (makeNew: () => void): void => {
  const { undo, redo } = useUndo()
  const { area, goTo } = usePlace()
  const host = useHost()
  const { open: openWorkspace } = useOpenWorkspace()

  useMenuCommands({
    undo,
    redo,
    search: () => spotlight.open(),
    settings: () => goTo('settings'),
    about: () => goTo('settings', { view: 'about' }),
    newWorkspace: makeNew
  })

  useEffect(() => forgetOutside(area), [area])

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
