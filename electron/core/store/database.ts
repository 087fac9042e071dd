import type { ReadonlyKysely } from 'kysely/readonly'
import type { RecordFor, RecordType } from '#shared/model/index.ts'

/** Columns that every table of records bears besides its fields. */
type Stored = { readonly rowHash: Buffer }

type RecordTables = { readonly [T in RecordType]: RecordFor<T> & Stored }

export type TransactionKind = 'edit' | 'import' | 'exchange' | 'merge' | 'undo' | 'redo' | 'migrate'

type Tables = {
  readonly workspace: {
    readonly only: 1
    readonly id: string
    readonly createdAt: string
    readonly language: 'it' | 'en' | 'fr' | 'ar'
    readonly signingKey: Buffer
    readonly foldVersion: number
  }
  readonly transaction: {
    readonly stamp: string
    readonly author: string | null
    readonly label: string
    readonly kind: TransactionKind
    readonly undoes: string | null
    readonly seen: string
    readonly reason: string | null
  }
  readonly change: {
    readonly type: string
    readonly id: string
    readonly field: string
    readonly stamp: string
    readonly before: string | null
    readonly after: string | null
  }
  readonly device: { readonly id: string; readonly lastStamp: string }
  readonly tableHash: { readonly table: string; readonly count: number; readonly xor: Buffer }
  readonly translation: {
    readonly type: string
    readonly id: string
    readonly field: string
    readonly language: 'it' | 'en' | 'fr' | 'ar'
    readonly text: string
    /** Stamp of the change of the original that this was made from; null when it was never logged. */
    readonly original: string | null
    readonly rowHash: Buffer
  }
  readonly ownValue: {
    readonly type: string
    readonly id: string
    readonly field: string
    readonly value: string | number
    readonly rowHash: Buffer
  }
  readonly blob: { readonly sha256: string; readonly size: number }
  readonly blobChunk: { readonly sha256: string; readonly part: number; readonly bytes: Buffer }
  readonly receivedRecord: {
    readonly bundle: string
    readonly type: string
    readonly id: string
    readonly title: string | null
    readonly json: string
  }
  /** Lines of records in sealed versions, each once, whatever the number of versions that hold it. */
  readonly sealedLine: { readonly sha256: string; readonly line: string }
  readonly searchText: {
    readonly row: number
    readonly type: string
    readonly id: string
    readonly code: string
    readonly title: string
    readonly body: string
  }
}

/** The tables of a workspace file, as Kysely sees them: derived from the model, so that the two cannot drift apart. */
export type Database = RecordTables & Tables

/** The database for reading alone: what every part of core is given (DESIGN.md 4). */
export type Read = ReadonlyKysely<Database>
