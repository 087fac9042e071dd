import type { BundlePreview } from '#shared/contract/exchange.ts'
import type { Workspace } from '../../store/workspace.ts'
import { bundlesOf, recordsOf } from '../library/received.ts'
import { type Pacing, paceOf } from '../pace.ts'
import { assess } from './assessment.ts'
import { compare } from './compare.ts'
import { fingerprintOf } from './confirm-key.ts'
import { type InspectedBundle, inspectBundle } from './inspect.ts'

/** What a bundle says of itself, without any workspace: for previews and for `inspect`. */
export const factsOf = (bundle: InspectedBundle) => {
  const { header } = bundle
  const held = Object.values(header.withheld).flatMap(reasons => Object.values(reasons))
  return {
    bundleId: header.bundleId,
    packageHash: bundle.packageHash,
    city: { id: header.city.id, name: header.city.name, country: header.city.country },
    fingerprint: bundle.fingerprint,
    series: header.series,
    sequence: header.sequence,
    createdAt: header.createdAt,
    audience: header.audience,
    licence: header.licence ?? '',
    language: header.language,
    languages: [...header.languages],
    newerFormat: bundle.newerFormat,
    counts: { ...header.counts },
    withheld: held.reduce((sum, count) => sum + count, 0)
  }
}

/**
 * Checks a bundle and shows what importing it would do, record by record, against what came from that city before. Changes
 * nothing. Throws what `inspectBundle` throws, BUNDLE_OWN_CITY, BUNDLE_OTHER_RECIPIENT.
 */
export const previewBundle = async (
  workspace: Workspace,
  bytes: Uint8Array,
  pacing: Partial<Pacing> = {}
): Promise<BundlePreview> => {
  const bundle = await inspectBundle(bytes, pacing)
  const assessment = await assess(workspace, bundle)
  const ofCity = assessment.partner === null ? [] : await bundlesOf(workspace.read, assessment.partner.id)
  const before = ofCity.filter(({ id }) => !assessment.leftInBin.includes(id))
  const comparison = await compare(await recordsOf(workspace.read, before), bundle.records, paceOf(pacing))
  return {
    ...factsOf(bundle),
    trust: assessment.trust,
    knownFingerprint: fingerprintOf(bundle.header.city.id, assessment.otherKey),
    acceptedByDigits: assessment.trust === 'changed' && assessment.isRemoved,
    known: assessment.known !== null && !assessment.isRemoved,
    fromBin: assessment.isRemoved,
    older: assessment.older,
    otherCopy: assessment.otherCopy,
    missing: assessment.missing,
    comparedWith:
      assessment.current === null
        ? null
        : { sequence: assessment.current.sequence, createdAt: assessment.current.createdAt },
    differences: [...comparison.differences],
    differenceCount: comparison.differenceCount,
    unchanged: comparison.unchanged
  }
}
