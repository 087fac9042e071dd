import { v7 as uuid } from 'uuid'
import type { z } from 'zod'
import { PianoError } from '#shared/contract/errors.ts'
import type { importResult } from '#shared/contract/exchange.ts'
import type { Operation } from '#shared/contract/operation.ts'
import { countryCode } from '#shared/formats/countries.ts'
import { sha256 } from '../../files/sha256.ts'
import type { CommitContent, Workspace } from '../../store/workspace.ts'
import { HEADER } from '../container/bag.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import type { Pacing } from '../pace.ts'
import { type Assessment, assess, checkAssessed } from './assessment.ts'
import { type Confirmation, checkFingerprint, confirmedFields, confirmKey } from './confirm-key.ts'
import { type InspectedBundle, inspectBundle } from './inspect.ts'

export type ImportOptions = Partial<Pacing> & {
  /** The digits that were read out by telephone; null: the city stays unverified until somebody phones. */
  readonly trust: string | null
  readonly confirmation: Confirmation
  /** Hash of the package that was previewed; another one is refused. */
  readonly expected?: string
}
export type ImportResult = z.output<typeof importResult>

const countOf = ({ records }: InspectedBundle): number =>
  records.reduce((sum, { withdrawn }) => sum + (withdrawn ? 0 : 1), 0)

/** Brings a city back from the bin with what this key has signed. */
const backFromBin = ({ partner, isRemoved, leftInBin }: Assessment): readonly Operation[] =>
  partner !== null && isRemoved
    ? [
        { op: 'restore', type: 'partnerCity', id: partner.id },
        ...leftInBin.map(id => ({ op: 'delete', type: 'receivedBundle', id }) as const)
      ]
    : []

const partnerOperation = (
  bundle: InspectedBundle,
  assessment: Assessment,
  ids: { readonly partner: string; readonly bundle: string },
  options: ImportOptions
): Operation => {
  const { header } = bundle
  const confirmed = options.trust !== null && assessment.trust !== 'confirmed'
  const key = confirmed
    ? confirmedFields(options.confirmation)
    : assessment.trust === 'confirmed'
      ? {}
      : { keyState: 'unverified' as const }
  const fields = {
    cityId: header.city.id,
    publicKey: assessment.publicKey,
    currentBundle: ids.bundle,
    ...key
  }
  if (assessment.partner !== null) return { op: 'set', type: 'partnerCity', id: ids.partner, fields }
  const { name, country } = header.city
  const languages = header.languages.join(', ')
  return {
    op: 'create',
    type: 'partnerCity',
    id: ids.partner,
    fields: { ...fields, name, country: countryCode(country ?? ''), languages }
  }
}

const bundleOperation = (
  bundle: InspectedBundle,
  ids: { readonly partner: string; readonly bundle: string },
  publicKey: string,
  trust: ImportResult['trust']
): Operation => {
  const { header, packageHash } = bundle
  return {
    op: 'create',
    type: 'receivedBundle',
    id: ids.bundle,
    fields: {
      partnerCity: ids.partner,
      bundleId: header.bundleId,
      packageHash,
      series: header.series,
      sequence: header.sequence,
      audience: header.audience,
      licence: header.licence,
      createdAt: header.createdAt,
      recordCount: countOf(bundle),
      trust,
      publicKey,
      header: sha256(bundle.entries.get(HEADER) ?? new Uint8Array())
    }
  }
}

const contentOf = (bundle: InspectedBundle, id: string): CommitContent => {
  const header = bundle.entries.get(HEADER) ?? new Uint8Array()
  return {
    blobs: new Map([...bundle.attachments, [sha256(header), header]]),
    received: { bundle: id, records: bundle.records }
  }
}

/** The same package again: nothing is written, unless its city is in the bin or the key is confirmed with it. */
const again = async (
  workspace: Workspace,
  bundle: InspectedBundle,
  assessment: Assessment,
  options: ImportOptions
): Promise<ImportResult | null> => {
  const { partner, known, current, trust, isRemoved } = assessment
  if (partner === null || known === null) return null
  const confirms = options.trust !== null && trust !== 'confirmed'
  const { stamp } = isRemoved
    ? await workspace.commit({
        label: 'label.bundleImported',
        kind: 'import',
        operations: [
          ...backFromBin(assessment),
          partnerOperation(
            bundle,
            assessment,
            { partner: partner.id, bundle: current?.id ?? known.id },
            options
          )
        ]
      })
    : confirms
      ? await confirmKey(workspace, partner.id, options.trust ?? '', options.confirmation)
      : { stamp: null }
  return {
    partnerCity: partner.id,
    receivedBundle: known.id,
    stamp,
    records: countOf(bundle),
    changed: stamp !== null,
    trust: trust === 'confirmed' || confirms ? 'confirmed' : 'unverified'
  }
}

/**
 * Imports a bundle in DESIGN.md's order: every check of `inspectBundle`, the city's key, recipient and number, a verified backup,
 * one transaction (DESIGN.md 5 "Import"). Its records become received material of a partner city that is found, brought back from the bin, or made. The
 * same package again changes nothing. Whatever is thrown, the workspace is as before.
 * Throws what `inspectBundle` throws, BUNDLE_OWN_CITY, BUNDLE_OTHER_RECIPIENT, KEY_CHANGED, FINGERPRINT_MISMATCH,
 * BUNDLE_SEQUENCE_REUSED, BUNDLE_OLDER, BACKUP_FAILED, WORKSPACE_READ_ONLY.
 */
export const importBundle = (
  workspace: Workspace,
  bytes: Uint8Array,
  options: ImportOptions
): Promise<ImportResult> => oneAtATime(workspace, () => runImport(workspace, bytes, options))

const runImport = async (
  workspace: Workspace,
  bytes: Uint8Array,
  options: ImportOptions
): Promise<ImportResult> => {
  const bundle = await inspectBundle(bytes, options)
  if (options.expected !== undefined && options.expected !== bundle.packageHash) {
    throw new PianoError('BUNDLE_CHANGED', { rule: 'packageHash' })
  }
  const assessment = await assess(workspace, bundle)
  checkAssessed(assessment, bundle.header.city.name, options.trust !== null)
  if (options.trust !== null) checkFingerprint(options.trust, bundle.fingerprint)
  const same = await again(workspace, bundle, assessment, options)
  if (same !== null) return same
  options.report?.('backup', 0, null)
  await workspace.backup('import')
  if (options.signal?.aborted) throw new PianoError('CANCELLED')
  options.report?.('writing', 0, null)
  const ids = { partner: assessment.partner?.id ?? uuid(), bundle: uuid() }
  const trust = options.trust !== null || assessment.trust === 'confirmed' ? 'confirmed' : 'unverified'
  const { stamp } = await workspace.commit({
    label: 'label.bundleImported',
    kind: 'import',
    operations: [
      ...backFromBin(assessment),
      partnerOperation(bundle, assessment, ids, options),
      bundleOperation(bundle, ids, assessment.publicKey, trust)
    ],
    content: contentOf(bundle, ids.bundle)
  })
  return {
    partnerCity: ids.partner,
    receivedBundle: ids.bundle,
    stamp,
    records: countOf(bundle),
    changed: true,
    trust
  }
}
