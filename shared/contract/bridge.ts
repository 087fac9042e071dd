import type { FileKind, PickedFile, ShownPlace } from './host.ts'

/** What the menus ask of the window. */
export const MENU_COMMANDS = [
  'newWorkspace',
  'openWorkspace',
  'closeWorkspace',
  'goBack',
  'sample',
  'sampleCopy',
  'settings',
  'about',
  'undo',
  'redo',
  'search'
] as const
export type MenuCommandName = (typeof MENU_COMMANDS)[number]
/** One of them, or opening a workspace that was open on this device, by its key. */
export type MenuCommand = MenuCommandName | { readonly recent: string }

/** What the page has to offer just now; what it does not name stands grey in the menu. */
export type MenuOffer = {
  readonly commands: readonly MenuCommandName[]
  readonly recent: readonly { readonly key: string; readonly label: string }[]
  /** The words of the way back from what is only looked at; null where there is none. */
  readonly back: string | null
}

/** Name of the message that brings a port to the core into the page: `event.data === PORT_MESSAGE`, `event.ports[0]`. */
export const PORT_MESSAGE = 'piano-port'

/** The core is gone for good after too many deaths in a row (`failed`), or has been started anew (`restarted`). */
export type CoreState = 'restarted' | 'failed'

/**
 * All that the desktop host gives its page, as `window.piano`: named functions only, no event objects, no paths
 * (RELIABILITY.md 1.7, items 17 and 20). Failing calls reject with an Error whose message is an error code.
 */
export type Bridge = {
  readonly platform: string
  /** Asks for a port to the core; it comes as a window message `PORT_MESSAGE`. Answers when it was sent. */
  connect(): Promise<void>
  pick(kind: FileKind): Promise<PickedFile | null>
  save(kind: FileKind, suggestedName: string): Promise<PickedFile | null>
  onOpen(listener: (file: PickedFile & { readonly kind: FileKind }) => void): () => void
  /** The core died: calls that wait will never be answered. After `restarted` the page connects again. */
  onCoreRestart(listener: (state: CoreState) => void): () => void
  /** The window is about to be closed: it is when the listener has done what is to be done before, or after a few seconds. */
  onLeave(listener: () => Promise<void>): () => void
  onCommand(listener: (command: MenuCommand) => void): () => void
  setMenu(offer: MenuOffer): Promise<void>
  show(place: ShownPlace): Promise<void>
}

/** Functions of the bridge; a test compares them with what the page really finds. */
export const BRIDGE_KEYS = [
  'platform',
  'connect',
  'pick',
  'save',
  'onOpen',
  'onCoreRestart',
  'onLeave',
  'onCommand',
  'setMenu',
  'show'
] as const satisfies readonly (keyof Bridge)[]
