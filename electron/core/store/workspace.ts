import type { Operation } from '#shared/contract/operation.ts'
import type { CodeOf } from '#shared/i18n/message-key.ts'
import type { RecordType } from '#shared/model/index.ts'
import type { BackupOccasion } from '../backups/backups.ts'
import type { FolderWarning } from '../files/folder.ts'
import type { Read, TransactionKind } from './database.ts'
import type { RowsOfKindSeen } from './validate/check-rows.ts'

export type RecordKey = { readonly type: RecordType; readonly id: string }
export type CellKey = RecordKey & { readonly field: string }

/** A record that a commit changed: in which fields, and which records are near it (write/changed.ts). */
export type ChangedRecord = RecordKey & {
  readonly fields: readonly string[]
  /** What stands in those of them that are short. */
  readonly values: Readonly<Record<string, string | number | null>>
  readonly near: readonly RecordKey[]
}

/** Bulk content that travels with a commit into tables that are not logged, because what they hold never changes. */
export type CommitContent = {
  /** Files by SHA-256 (lower-case hex). */
  readonly blobs?: ReadonlyMap<string, Uint8Array>
  /** Lines of a sealed version by SHA-256 (lower-case hex); those that are there already are left as they are. */
  readonly sealedLines?: ReadonlyMap<string, string>
  /** Records of a received bundle, kept apart from the group's own. */
  readonly received?: {
    readonly bundle: string
    readonly records: Iterable<{
      readonly type: string
      readonly id: string
      readonly title: string | null
      readonly json: string
    }>
  }
}

export type CommitInput = {
  /** What the person did, in their words, or a message key `label.…` with nothing personal in it. */
  readonly label: string
  readonly operations: readonly Operation[]
  readonly reason?: string | undefined
  /** `edit` unless said otherwise. Ctrl+Z takes back edits alone. */
  readonly kind?: Extract<TransactionKind, 'edit' | 'import' | 'exchange'>
  readonly content?: CommitContent
  /** The renderer must send the stamps its form was loaded with (`base`); programs need not. */
  readonly requireBase?: boolean
}

export type CommitResult = {
  /** Null when nothing changed, and so nothing was written. */
  readonly stamp: string | null
  readonly kind: TransactionKind
  /** Records touched, each once. */
  readonly changed: readonly ChangedRecord[]
  /** Ids given to the `create` operations, in their order. */
  readonly created: readonly RecordKey[]
}

/** A record that an undo touches: its fields alone, or it goes to the bin, or comes back from there. */
export type UndoneRecord = RecordKey & { readonly becomes: 'changed' | 'deleted' | 'restored' }

/** What an undo does, or would do; a redo is the undo of an undo. */
export type UndoEffect = {
  readonly kind: 'undo' | 'redo'
  /** What the person had called what is taken back. */
  readonly label: string
  readonly records: readonly UndoneRecord[]
  /** Cells changed again since, and what would break a rule: left alone, and named. */
  readonly left: readonly CellKey[]
}

export type UndoResult = CommitResult & UndoEffect & { readonly undone: string }

export type WorkspaceChange = {
  readonly stamp: string
  readonly kind: TransactionKind
  readonly records: readonly ChangedRecord[]
}

/** An open workspace file. One at a time holds the file; `read` can do nothing but select (DESIGN.md 4). */
export type Workspace = {
  readonly path: string
  readonly id: string
  readonly language: 'it' | 'en' | 'fr' | 'ar'
  readonly readOnly: boolean
  /** Codes of what is unwise about the place of the file (network drive, synced folder, little space). */
  readonly warnings: readonly FolderWarning[]
  /** This copy's device id, as it stands in stamps. */
  device(): string
  readonly read: Read
  commit(input: CommitInput): Promise<CommitResult>
  /** Takes back this installation's newest edit that is not undone. Throws NOTHING_TO_UNDO. */
  undo(): Promise<UndoResult>
  /** Brings back what undo took, unless something new was edited since. Throws NOTHING_TO_REDO. */
  redo(): Promise<UndoResult>
  /** Takes back one transaction of any kind, from the history page. Throws TRANSACTION_UNKNOWN, UNDO_BLOCKED. */
  undoTransaction(stamp: string): Promise<UndoResult>
  /** What that would do, with nothing written. Throws TRANSACTION_UNKNOWN, UNDO_BLOCKED. */
  undoPreview(stamp: string): Promise<UndoEffect>
  /** What undo and redo would take, for the buttons. */
  undoState(): Promise<{ readonly undo: UndoStep | null; readonly redo: UndoStep | null }>
  /** A person has looked at this computer's clock and says it is right: commits go on, counted after the newest stamp (CLOCK_AHEAD, CLOCK_DOUBTFUL). */
  trustClock(): Promise<void>
  /** Sets who the next commits are by: a member's id, or null. */
  setAuthor(member: string | null): void
  /** Raw bytes of a stored file. Throws FILE_MISSING. */
  blob(sha256: string): Promise<Uint8Array>
  /** PKCS#8 of the city's signing key. */
  signingKey(): Promise<Buffer>
  search(words: string, limit: number): Promise<readonly SearchHit[]>
  validate(): Promise<ValidationReport>
  /** Brings rows that the disk has garbled back out of the log, all of them or none; gives their number. Throws WORKSPACE_DAMAGED. */
  repair(): Promise<number>
  /**
   * Compares the rows of some kinds with the hashes they were written under, before they are sealed, sent or printed; `seen` says for a
   * kind who sees the cells of its rows on the way. Throws RECORDS_DAMAGED, WORKSPACE_DAMAGED.
   */
  checkRows(types: readonly RecordType[], seen?: RowsOfKindSeen): Promise<void>
  /** Copies the file by VACUUM INTO, verifies the copy and names it. Returns its SHA-256. Throws WORKSPACE_EXISTS unless it may replace. */
  copyTo(
    path: string,
    options?: { readonly replace?: boolean }
  ): Promise<{ readonly sha256: string; readonly size: number }>
  /** A verified backup into the workspace's backup folder. Throws BACKUP_FAILED. */
  backup(occasion: BackupOccasion): Promise<{ readonly path: string; readonly sha256: string }>
  onChange(listener: (change: WorkspaceChange) => void): () => void
  close(): Promise<void>
}

export type UndoStep = { readonly stamp: string; readonly label: string }

export type SearchHit = {
  readonly type: RecordType
  readonly id: string
  readonly title: string
  /** What the plan is read with, where it has a place there; the group's own code elsewhere; null where there is none. */
  readonly code: string | null
  readonly excerpt: string
  /** Only a near spelling of what was typed stands in it. */
  readonly near: boolean
}

export type ValidationReport = {
  readonly ok: boolean
  readonly records: Readonly<Record<string, number>>
  readonly transactions: number
  /** Plain findings: code and where, never personal data. */
  readonly problems: readonly { readonly code: CodeOf<'problem'>; readonly where: string }[]
}
