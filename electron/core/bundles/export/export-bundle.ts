import type { z } from 'zod'
import { PianoError } from '#shared/contract/errors.ts'
import type { exportResult } from '#shared/contract/exchange.ts'
import { sha256 } from '../../files/sha256.ts'
import type { Workspace } from '../../store/workspace.ts'
import { HEADER } from '../container/bag.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import type { Pacing } from '../pace.ts'
import { withheldTotal } from '../redaction/withheld.ts'
import { type Making, newHeader, prepare, sameAgain, signed } from './build.ts'
import { type Collected, collect } from './collect.ts'
import { type Selection, selectionLine } from './selection.ts'

export type ExportOptions = Making &
  Partial<Pacing> & {
    /** Given the bytes before the ledger is written: what it throws leaves the workspace as it was. */
    readonly beforeLedger?: (bytes: Uint8Array) => Promise<void>
  }
export type ExportResult = z.output<typeof exportResult>
export type ExportedBundle = ExportResult & {
  readonly bytes: Uint8Array
  /** Records of each kind in it. */
  readonly counts: Readonly<Record<string, number>>
}

const checkDecided = ({ undecided }: Collected): void => {
  const first = undecided[0]
  if (first === undefined) return
  const { type, id, field } = first
  throw new PianoError('PERSONAL_DATA_UNDECIDED', { count: undecided.length, type, id, field })
}

/** Reasons for the personal data that goes along, for the history (DESIGN.md 5: "with a reason"). */
const reasonOf = (selection: Selection): string | undefined =>
  selection.personal.length === 0
    ? undefined
    : [...new Set(selection.personal.map(({ reason }) => reason))].join('\n')

/**
 * Makes the signed bundle of a selection and writes it into the ledger. Unchanged content for the same audience, recipient,
 * kinds and languages gives the ledger's bytes again and writes nothing (DESIGN.md 5).
 * Throws PERSONAL_DATA_UNDECIDED, RECORD_UNKNOWN (recipient), FILE_MISSING, BUNDLE_TOO_LARGE, RECORDS_DAMAGED, WORKSPACE_DAMAGED,
 * CANCELLED.
 */
export const exportBundle = (
  workspace: Workspace,
  selection: Selection,
  options: ExportOptions
): Promise<ExportedBundle> => oneAtATime(workspace, () => makeBundle(workspace, selection, options))

const makeBundle = async (
  workspace: Workspace,
  selection: Selection,
  options: ExportOptions
): Promise<ExportedBundle> => {
  options.report?.('collecting', 0, null)
  const collected = await collect(workspace, selection)
  checkDecided(collected)
  options.report?.('packing', 0, null)
  const prepared = await prepare(workspace, selection, collected)
  const again = await sameAgain(workspace, collected, prepared)
  const header = again === null ? await newHeader(workspace, selection, collected, prepared, options) : null
  const made = again ?? (header === null ? null : await signed(workspace, collected, prepared, header))
  if (made === null) throw new PianoError('INTERNAL')
  const { bytes } = made
  const result = {
    bundleId: made.header.bundleId,
    packageHash: made.packageHash,
    sequence: made.header.sequence,
    records: collected.records.length,
    withheld: withheldTotal(collected.withheld),
    size: bytes.length,
    again: again !== null
  }
  await options.beforeLedger?.(bytes)
  if (again === null) {
    const headerBytes = made.entries.get(HEADER) ?? new Uint8Array()
    const reason = reasonOf(selection)
    await workspace.commit({
      label: 'label.bundleExported',
      kind: 'exchange',
      ...(reason !== undefined && { reason }),
      operations: [
        {
          op: 'create',
          type: 'sentBundle',
          fields: {
            bundleId: result.bundleId,
            packageHash: result.packageHash,
            series: made.header.series,
            sequence: result.sequence,
            audience: selection.audience,
            recipient: selection.recipient,
            selection: selectionLine(selection),
            createdAt: made.header.createdAt,
            recordCount: result.records,
            withheldCount: result.withheld,
            header: sha256(headerBytes)
          }
        }
      ],
      content: { blobs: new Map([[sha256(headerBytes), headerBytes]]) }
    })
  }
  return { ...result, bytes, counts: made.header.counts }
}
