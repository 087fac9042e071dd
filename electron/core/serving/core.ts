import type { DeviceSettings } from '#shared/contract/device-settings.ts'
import { makeFolder } from '../../host/make-folder.ts'
import { createDeviceStore } from '../device/device-store.ts'
import { createDraftStore } from '../device/drafts.ts'
import { createRecents } from '../device/recents.ts'
import { todayOf } from '../device/today.ts'
import { createSession } from '../session/session.ts'
import type { Store } from '../session/store.ts'
import type { Workspace } from '../store/workspace.ts'
import type { CoreContext } from './context.ts'
import { logInto } from './log.ts'
import { type Router, router } from './router.ts'
import { createTickets } from './tickets.ts'

const openFile = async (
  path: string,
  home: string,
  manner: Parameters<Store['open']>[1] = {}
): Promise<Workspace> => {
  const { openWorkspace } = await import('../store/file/open.ts')
  return openWorkspace(path, { ...manner, home })
}

/** The real store. SQLite is loaded at the first file, so that a core without it still answers (STACK.md 2). */
const storeOfHome = (home: string): Store => ({
  open: (path, manner) => openFile(path, home, manner),
  async create(path, { city, country, language }) {
    const { createWorkspace } = await import('../store/file/create.ts')
    await createWorkspace(path, { cityName: city, language, home, ...(country !== null && { country }) })
    return openFile(path, home)
  }
})

export type Core = {
  readonly router: Router
  readonly context: CoreContext
  /** Closes the open workspace, if any. */
  close(): Promise<void>
}

export type CoreOptions = {
  /** Folder of this device for settings, backups and logs. */
  readonly home: string
  readonly version: string
  readonly today?: () => string
  readonly store?: Store
  /** False where the files are thrown away: a test's. */
  readonly backsUp?: boolean
  readonly onSettings?: (settings: DeviceSettings) => void
  readonly onOpen?: (path: string | null) => void
}

/** One core: the router and what its procedures need. Every host and every test makes its own (DESIGN.md 2). */
export const createCore = ({
  home,
  version,
  today,
  store,
  backsUp = true,
  onSettings,
  onOpen
}: CoreOptions): Core => {
  makeFolder(home)
  logInto(home)
  const recents = createRecents(home)
  const session = createSession({
    home,
    recents,
    backsUp,
    store: store ?? storeOfHome(home),
    ...(onOpen && { onOpen })
  })
  const context: CoreContext = {
    session,
    recents,
    tickets: createTickets(),
    device: createDeviceStore(home, onSettings),
    drafts: createDraftStore(home),
    today: today ?? (() => session.day() ?? todayOf(process.env)),
    version,
    home
  }
  return { router, context, close: () => session.close() }
}
