import type { DeviceSettings, SettingsChange } from '#shared/contract/device-settings.ts'
import type { PianoError } from '#shared/contract/errors.ts'
import type { OpenManner, OpenWorkspace } from '#shared/contract/workspace.ts'
import type { DraftStore } from '../device/drafts.ts'
import type { Recents } from '../device/recents.ts'
import type { Workspace } from '../store/workspace.ts'

/** Stand-ins for files: a host registers a path, a procedure takes it up by its ticket (DESIGN.md 2). */
export type Tickets = {
  /** Registers a file to read or a place to write to; gives 32 hex digits. */
  issue(path: string, use: 'read' | 'write'): string
  /** The path behind a ticket. Throws TICKET_UNKNOWN. */
  path(ticket: string, use: 'read' | 'write'): string
}

/** The workspace that is open in this core, if any: one at a time. */
export type Session = {
  /** Throws NO_WORKSPACE. */
  workspace(): Workspace
  isOpen(): boolean
  /** The day as of which what is open is looked at; null: today. */
  day(): string | null
  /**
   * Opens a file to write unless `manner` says otherwise; one that somebody else has open is stood for by its newest backup. Throws
   * what opening may, with the instant of the newest `backup` where the file itself cannot be read, or null.
   */
  open(path: string, manner?: OpenManner): Promise<OpenWorkspace>
  /** Opens a kept backup of the open workspace to be looked at. */
  lookAtBackup(path: string): Promise<OpenWorkspace>
  /** The workspace to go back to from what is only looked at; null where there is none. */
  back(): Back | null
  /** Copies the open workspace to another place and goes on with the copy. */
  saveElsewhere(path: string): Promise<OpenWorkspace>
  /** Opens what the host asks for; every call waits for it. */
  begin(path: string): void
  /** Settled when what the host asked for is open or was refused. */
  begun(): Promise<void>
  create(path: string, input: NewWorkspace): Promise<OpenWorkspace>
  /** Makes a workspace beside the open one and fills it; when that fails nothing of it stays behind. */
  make(path: string, input: NewWorkspace, fill: (made: Workspace) => Promise<void>): Promise<void>
  close(): Promise<void>
  describe(): Promise<OpenWorkspace | null>
  /** Why what the host asked for is not open; null otherwise. */
  refused(): { readonly error: PianoError; readonly path: string } | null
  setMe(member: string | null): Promise<OpenWorkspace>
}

/** A workspace that stands behind what is only looked at; `inUse`: the details of WORKSPACE_IN_USE where that is why. */
export type Back = {
  readonly path: string
  readonly cityName: string
  readonly inUse: PianoError['details'] | null
}

export type NewWorkspace = {
  readonly city: string
  readonly country: string | null
  readonly language: 'it' | 'en' | 'fr' | 'ar'
  readonly department: string | null
  readonly role: string | null
  /** One person works on it, without a group. */
  readonly alone?: boolean | undefined
}

/** Settings of this device, kept in the home folder. */
export type DeviceStore = {
  get(): DeviceSettings
  set(change: SettingsChange): DeviceSettings
}

/** What every procedure of the core is given. */
export type CoreContext = {
  readonly session: Session
  readonly tickets: Tickets
  readonly device: DeviceStore
  readonly recents: Recents
  /** What was typed on this device and not saved. */
  readonly drafts: DraftStore
  /** The civil date that rules count from: that of a sample which is looked at, `PIANO_TODAY`, or the day of this machine. */
  readonly today: () => string
  readonly version: string
  /** Folder of this device for all hosts (`PIANO_HOME`). */
  readonly home: string
}
