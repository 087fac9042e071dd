import { PianoError } from '#shared/contract/errors.ts'
import { canonicalJson } from '#shared/model/canonical-json.ts'
import type { Language } from '#shared/model/field.ts'
import type { Workspace } from '../../store/workspace.ts'
import { cityKeyOf } from '../city-key.ts'
import { bundleIdOf } from '../container/bag.ts'
import type { Header, HeaderInput } from '../container/header.ts'
import { parseHeader } from '../container/header.ts'
import { contentManifest, type PackedBundle, packAndOpen } from '../container/pack.ts'
import { parseSafeObject } from '../container/safe-json.ts'
import { licenceIn } from '../content/licence.ts'
import { payloadOf } from '../content/payload.ts'
import { readmeOf } from '../readme/readme.ts'
import type { WithheldCount } from '../redaction/withheld.ts'
import type { Collected } from './collect.ts'
import { type Ledger, type Line, ledgerOf, type SentBundle } from './ledger.ts'
import { type Selection, selectionLine } from './selection.ts'
import { withdrawnRecords } from './withdrawn.ts'

/** The content of a bundle that is not signed yet, and what the ledger knows of it. */
export type Prepared = {
  readonly data: ReadonlyMap<string, Uint8Array>
  readonly manifest: Uint8Array
  readonly bundleId: string
  readonly line: Line
  readonly ledger: Ledger
  /** The entry whose content is the same, if any. */
  readonly same: SentBundle | null
}

/** Makes the content of a bundle out of what was collected. Throws BUNDLE_TOO_LARGE, FILE_MISSING. */
export const prepare = async (
  workspace: Workspace,
  selection: Selection,
  collected: Collected
): Promise<Prepared> => {
  const ledger = await ledgerOf(workspace)
  const line = {
    audience: selection.audience,
    recipient: selection.recipient,
    selection: selectionLine(selection)
  }
  const withdrawn = await withdrawnRecords(workspace.read, selection, ledger.sentTo(line))
  const data = await payloadOf({ records: collected.records, withdrawn, blob: hash => workspace.blob(hash) })
  const manifest = contentManifest({ data })
  const bundleId = bundleIdOf(manifest)
  return { data, manifest, bundleId, line, ledger, same: ledger.same(line, bundleId) }
}

/** Counts of what was held back, by kind and by class, as the header says them. */
const withheldOf = (withheld: readonly WithheldCount[]): Header['withheld'] => {
  const sums: Record<string, Record<string, number>> = {}
  for (const { type, privacy, count } of withheld) {
    const reasons = sums[type] ?? {}
    reasons[privacy] = (reasons[privacy] ?? 0) + count
    sums[type] = reasons
  }
  return sums
}

const countsOf = (collected: Collected): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { type } of collected.records) counts[type] = (counts[type] ?? 0) + 1
  return counts
}

/** What the header calls the recipient: the city's own id where it is known, else its name. Throws RECORD_UNKNOWN. */
const recipientOf = async (workspace: Workspace, id: string | null): Promise<string | null> => {
  if (id === null) return null
  const partner = await workspace.read
    .selectFrom('partnerCity')
    .select(['name', 'cityId'])
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
  if (!partner) throw new PianoError('RECORD_UNKNOWN', { type: 'partnerCity', id })
  return partner.cityId ?? partner.name
}

export type Making = { readonly now: Date; readonly version: string }

/** The header of a new bundle. */
export const newHeader = async (
  workspace: Workspace,
  selection: Selection,
  collected: Collected,
  prepared: Prepared,
  { now, version }: Making
): Promise<HeaderInput> => {
  const { city } = await cityKeyOf(workspace)
  return {
    kind: 'share',
    workspaceId: workspace.id,
    city,
    audience: selection.audience,
    language: workspace.language,
    languages: [...selection.languages],
    licence: licenceIn(collected.records)?.spdx ?? null,
    withheld: withheldOf(collected.withheld),
    counts: countsOf(collected),
    series: prepared.ledger.series,
    sequence: prepared.ledger.next,
    previous: prepared.ledger.previous,
    supersedes: prepared.ledger.before(prepared.line)?.bundleId ?? null,
    recipient: await recipientOf(workspace, selection.recipient),
    createdAt: prepared.ledger.timeOf(now).toISOString(),
    appVersion: version
  }
}

/** The signed bundle of a prepared content under a header, opened again. Throws BUNDLE_TOO_LARGE, BUNDLE_INVALID. */
export const signed = async (
  workspace: Workspace,
  collected: Collected,
  prepared: Prepared,
  header: HeaderInput
): Promise<PackedBundle> => {
  const { key } = await cityKeyOf(workspace)
  const languages = header.languages as readonly Language[]
  // In the order in which its keys are written: made again from the kept header, the page must be the same.
  const written = JSON.parse(canonicalJson(header)) as HeaderInput
  const readme = readmeOf(collected.records, written, languages)
  return packAndOpen({ data: prepared.data, manifest: prepared.manifest, readme }, header, key)
}

/**
 * The very bundle that left before with the same content, made again from the kept header; null when they cannot be had any
 * more, e.g. because a newer program writes another README.
 */
export const sameAgain = async (
  workspace: Workspace,
  collected: Collected,
  prepared: Prepared
): Promise<PackedBundle | null> => {
  if (prepared.same === null) return null
  const kept = parseHeader(
    parseSafeObject(await workspace.blob(prepared.same.header), { file: 'header.json' })
  )
  const { format: _, oldestReader: __, bundleId: ___, ...input } = kept
  const again = await signed(workspace, collected, prepared, input)
  return again.packageHash === prepared.same.packageHash ? again : null
}
