/** Kinds of files that a person is asked for; each host knows their endings and filters. */
export const FILE_KINDS = ['workspace', 'bundle', 'document', 'attachment', 'backup', 'picture'] as const
export type FileKind = (typeof FILE_KINDS)[number]

export type PickedFile = { readonly ticket: string; readonly name: string; readonly size: number }

/** Places that can be shown in the system's own window of files. */
export const SHOWN_PLACES = ['workspace', 'backups', 'home'] as const
export type ShownPlace = (typeof SHOWN_PLACES)[number]

/**
 * What the window can ask of the machine it runs on. The desktop host answers from its dialogs, the browser host from
 * uploads and downloads; no path ever reaches the window (DESIGN.md 2).
 */
export type Host = {
  readonly kind: 'desktop' | 'browser'
  /** Asks for a file to read; null when the person thought better of it. */
  pick(kind: FileKind): Promise<PickedFile | null>
  /** Asks for a place to write to; null when the person thought better of it. */
  save(kind: FileKind, suggestedName: string): Promise<PickedFile | null>
  /** After the core wrote to a ticket of `save`: hands the file over (a download in the browser, nothing on the desktop). */
  deliver(ticket: string): Promise<void>
  /** Shows a place in the system's own window of files; null where the host cannot. */
  readonly show: ((place: ShownPlace) => Promise<void>) | null
  /** Files that the system asks the program to open (double click, second start), as tickets. */
  onOpen(listener: (file: PickedFile & { readonly kind: FileKind }) => void): () => void
}
