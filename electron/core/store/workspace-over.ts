import { PianoError } from '#shared/contract/errors.ts'
import { makeBackup } from '../backups/backup.ts'
import { devicesOf, knownDevice, newDevice, rememberDevice, unrememberedDevice } from '../device/devices.ts'
import { folderWarnings } from '../files/folder.ts'
import type { TransactionKind } from './database.ts'
import { copyWorkspace } from './file/copy.ts'
import { onThisDisk } from './file/disk.ts'
import type { Opened } from './file/open-connection.ts'
import { readOnlyDatabase } from './file/read-only-database.ts'
import { guarded } from './file/sqlite-errors.ts'
import { searchRecords } from './search/search.ts'
import { previewUndo, runUndo } from './undo/undo.ts'
import { type UndoSteps, undoSteps } from './undo/undo-steps.ts'
import { checkRows } from './validate/check-rows.ts'
import { repairRows } from './validate/repair.ts'
import { validationReport } from './validate/validation-report.ts'
import type { CommitResult, Workspace, WorkspaceChange } from './workspace.ts'
import { readBlob } from './write/blobs.ts'
import { newestTime } from './write/clock.ts'
import { type Clocks, clockTrust } from './write/clock-trust.ts'
import { type FullCommitInput, runCommit } from './write/commit.ts'
import type { Writer } from './write/writer.ts'

export type WorkspaceRow = {
  readonly id: string
  readonly language: Workspace['language']
  readonly foldVersion: number
}

export type WorkspaceParts = {
  readonly path: string
  readonly home: string
  readonly clocks: Clocks
  readonly row: WorkspaceRow
  readonly opened: Opened
  readonly author: string | null
  /** Set while a new file is made under a temporary name: its device is remembered under the final one. */
  readonly device?: string
}

/** A workspace as the store's own code sees it: it may also write transactions of kinds that no caller outside may. */
export type FullWorkspace = Workspace & {
  readonly commitAs: (kind: TransactionKind, input: FullCommitInput) => Promise<CommitResult>
}

/** The `Workspace` over an open file. */
export const workspaceOver = (parts: WorkspaceParts): FullWorkspace => {
  const { path, home, row, opened } = parts
  const { now } = parts.clocks
  const { connection, readOnly } = opened
  const clock = clockTrust(parts.clocks, opened.times, home, row.id)
  const listeners = new Set<(change: WorkspaceChange) => void>()
  let author = parts.author
  let closed = false
  const known = parts.device ?? knownDevice(home, path, row.id)
  const unremembered = unrememberedDevice(home, path, row.id)
  // What was written while the home folder was full is remembered under its id with the next edit that finds room.
  const written = connection.prepare('SELECT 1 FROM "device" WHERE "id" = ?').get(unremembered) !== undefined
  let device = known ?? (written ? unremembered : newDevice())
  // The file may have been renamed, moved or saved elsewhere: what this installation did to it stays its own.
  const devices = [device, unremembered, ...devicesOf(home, row.id)]
  let remembered = known !== null

  const open = (): void => {
    if (closed) throw new PianoError('NO_WORKSPACE')
  }

  const remember = (): void => {
    if (remembered) return
    try {
      rememberDevice(home, path, row.id, device)
      remembered = true
    } catch {
      // A home folder that is full or cannot be written: the next session must find what this one did, or undo would deny it.
      device = unremembered
    }
  }

  /** Does what writes into the file while it still is the file that was opened; `wrote` says whether it did. */
  const onOwnFile = <T>(work: () => T, wrote: (result: T) => boolean): T => {
    open()
    if (readOnly) throw new PianoError('WORKSPACE_READ_ONLY')
    return onThisDisk(path, () => {
      opened.checkIdentity()
      opened.beside.check()
      const result = work()
      if (wrote(result)) {
        // What is acknowledged stands in the file that bears the name.
        opened.checkIdentity()
        opened.beside.noteOwn()
      }
      return result
    })
  }

  /** Runs a write: the device is remembered before its first stamp stands in the file, so that no stamp is ever drawn twice. */
  const write = <T extends CommitResult>(work: (writer: Writer) => T): T => {
    const result = onOwnFile(
      () => {
        remember()
        return work({ device, author, now: now(), clock })
      },
      ({ stamp }) => stamp !== null
    )
    if (result.stamp !== null) {
      const change = { stamp: result.stamp, kind: result.kind, records: result.changed }
      // Outside of this call: a listener that fails must not make a commit that stands look refused.
      for (const listener of listeners) queueMicrotask(() => listener(change))
    }
    return result
  }

  const steps = (): UndoSteps => {
    open()
    return guarded(() => undoSteps(connection, devices))
  }

  const undoing = (
    stamp: string | undefined,
    otherwise: 'NOTHING_TO_UNDO' | 'NOTHING_TO_REDO' | 'TRANSACTION_UNKNOWN'
  ) => {
    if (stamp === undefined) throw new PianoError(otherwise)
    return write(writer => runUndo(connection, stamp, writer))
  }

  return {
    path,
    id: row.id,
    language: row.language,
    readOnly,
    warnings: folderWarnings(path),
    device: () => device,
    read: readOnlyDatabase(connection),
    commit: async input => write(writer => runCommit(connection, input, writer)),
    commitAs: async (kind, input) => write(writer => runCommit(connection, { ...input, kind }, writer)),
    undo: async () => undoing(steps().undo?.stamp, 'NOTHING_TO_UNDO'),
    redo: async () => undoing(steps().redo?.stamp, 'NOTHING_TO_REDO'),
    undoTransaction: async stamp => undoing(stamp, 'TRANSACTION_UNKNOWN'),
    undoPreview: async stamp => {
      open()
      return guarded(() => previewUndo(connection, stamp))
    },
    undoState: async () => steps(),
    validate: async () => {
      open()
      return guarded(() => validationReport(connection))
    },
    repair: async () =>
      onOwnFile(
        () => repairRows(connection),
        repaired => repaired !== null
      ) ?? 0,
    trustClock: async () => {
      open()
      guarded(() => clock.accept(newestTime(connection)))
    },
    checkRows: async (types, seen) => {
      open()
      guarded(() => checkRows(connection, types, seen))
    },
    setAuthor: member => {
      author = member
    },
    blob: async sha256 => {
      open()
      return guarded(() => readBlob(connection, sha256))
    },
    signingKey: async () => {
      open()
      const key = connection.prepare('SELECT "signingKey" FROM "workspace"').get() as {
        readonly signingKey: Buffer
      }
      return key.signingKey
    },
    search: async (words, limit) => {
      open()
      return guarded(() => searchRecords(connection, words, limit))
    },
    copyTo: async (target, copyOptions) => {
      open()
      return copyWorkspace(connection, target, copyOptions)
    },
    backup: async occasion => {
      open()
      return makeBackup({ home, workspace: row.id, file: path, occasion, now: now() }, target =>
        copyWorkspace(connection, target, { private: true })
      )
    },
    onChange: listener => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    close: async () => {
      if (closed) return
      closed = true
      listeners.clear()
      opened.release()
    }
  }
}
