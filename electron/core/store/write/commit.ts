import { PianoError } from '#shared/contract/errors.ts'
import { LINE_LIMIT, PROSE_LIMIT } from '#shared/model/field.ts'
import { isRecordType, kindOf } from '#shared/model/index.ts'
import { isNormalText } from '#shared/model/normal-text.ts'
import { writtenLine, writtenProse } from '#shared/model/written-text.ts'
import type { TransactionKind } from '../database.ts'
import type { Connection } from '../file/connection.ts'
import type { CommitInput, CommitResult } from '../workspace.ts'
import { applyOperations } from './apply-operations.ts'
import { writeBlobs } from './blobs.ts'
import { changedRecords } from './changed.ts'
import { checkFigures, checkReason, checkRecord } from './checks.ts'
import { tick } from './clock.ts'
import { diffDraft } from './diff.ts'
import { newDraft } from './draft.ts'
import type { Tallies } from './hashes.ts'
import { writeReceived } from './received.ts'
import { writeSealedLines } from './sealed-lines.ts'
import { transact } from './transact.ts'
import { writeDraft } from './write-draft.ts'
import type { Writer } from './writer.ts'

export type FullCommitInput = Omit<CommitInput, 'kind'> & { readonly kind?: TransactionKind | undefined }

/** Unfit for any text, and line ends where there is one line alone: a name in a title would otherwise refuse the commit it stands for. */
const UNFIT_FOR_LABEL = /[\p{Cc}\u2028\u2029\ufffe\uffff]+/gu
const UNFIT_FOR_REASON = /(?:(?![\t\n])\p{Cc}|[\ufffe\uffff])+/gu

const checkText = (field: string, text: string, limit: number): void => {
  if (text.length > limit)
    throw new PianoError(limit === LINE_LIMIT ? 'LINE_TOO_LONG' : 'PROSE_TOO_LONG', { field, limit })
  if (!text.isWellFormed() || !isNormalText(text)) throw new PianoError('TEXT_MALFORMED', { field })
}

const readLabel = (label: string): string => {
  const tidied = writtenLine(label.replaceAll(UNFIT_FOR_LABEL, ' '))
  if (tidied === null) throw new PianoError('FIELD_REQUIRED', { field: 'label' })
  checkText('label', tidied, LINE_LIMIT)
  return tidied
}

const readReason = (reason: string | undefined): string | null => {
  const tidied =
    writtenProse(reason ?? '')
      ?.replaceAll(UNFIT_FOR_REASON, ' ')
      .trim() ?? null
  if (tidied !== null) checkText('reason', tidied, PROSE_LIMIT)
  return tidied
}

/** The log names who writes: a member of the group, who may have left it. Throws REFERENCE_UNKNOWN. */
const checkAuthor = ({ prepare }: Connection, author: string | null): void => {
  if (author === null || prepare('SELECT 1 FROM "member" WHERE "id" = ?').get(author) !== undefined) return
  throw new PianoError('REFERENCE_UNKNOWN', { field: 'author', target: author })
}

/** Keys of cities and who confirmed them are no edits: they follow from a bundle, or from a telephone call. Throws FIELD_GUARDED. */
const checkGuarded = (operations: FullCommitInput['operations']): void => {
  for (const operation of operations) {
    if ((operation.op !== 'set' && operation.op !== 'create') || !isRecordType(operation.type)) continue
    const { type, fields = {} } = operation
    for (const [name, value] of Object.entries(fields)) {
      const isGuarded = kindOf(type).fields[name]?.guarded === true
      if (isGuarded && (operation.op === 'set' || value !== null))
        throw new PianoError('FIELD_GUARDED', { type, field: name })
    }
  }
}

/** The one way to write (DESIGN.md 4): all operations or none, in one transaction, with log, hashes and search. */
export const runCommit = (connection: Connection, input: FullCommitInput, writer: Writer): CommitResult => {
  const label = readLabel(input.label)
  const reason = readReason(input.reason)
  const kind = input.kind ?? 'edit'
  if (kind === 'edit') checkGuarded(input.operations)
  const blobs = input.content?.blobs ?? new Map<string, Uint8Array>()
  const sizes = new Map([...blobs].map(([sha256, bytes]) => [sha256, bytes.length]))
  const result = transact(connection, () => {
    checkAuthor(connection, writer.author)
    const { stamp, seen } = tick(connection, writer)
    const draft = newDraft(connection, stamp, sizes)
    const created = applyOperations(draft, input.operations, input.requireBase ?? false)
    const diffs = diffDraft(draft)
    if (diffs.length === 0) return null
    for (const diff of diffs) {
      checkRecord(draft, diff)
      // What comes in a bundle may be half of a figure: the rest was withheld.
      if (kind === 'edit') checkFigures(diff)
      if (kind === 'edit' && reason === null) checkReason(diff)
    }
    const tallies: Tallies = new Map()
    writeBlobs(connection, blobs, tallies)
    if (input.content?.sealedLines) writeSealedLines(connection, input.content.sealedLines, tallies)
    if (input.content?.received) writeReceived(connection, input.content.received, tallies)
    const row = { stamp, author: writer.author, label, kind, undoes: null, seen, reason }
    writeDraft(connection, row, writer.device, diffs, tallies)
    return {
      stamp,
      kind,
      changed: changedRecords(connection, diffs),
      created: created.map(({ type, id }) => ({ type, id }))
    }
  })
  return result ?? { stamp: null, kind, changed: [], created: [] }
}
