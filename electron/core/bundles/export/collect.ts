import type { Workspace } from '../../store/workspace.ts'
import { snapshotOf } from '../content/snapshot.ts'
import { knownNames } from '../redaction/names.ts'
import type { PlainRecord } from '../redaction/records.ts'
import { type Redacted, redact } from '../redaction/redact.ts'
import { type Hit, scanTexts } from '../redaction/scan.ts'
import type { Selection } from './selection.ts'

export type Collected = Redacted & {
  readonly snapshot: readonly PlainRecord[]
  /** Contact data and names found in the texts that would leave, decided or not. */
  readonly hits: readonly Hit[]
  readonly undecided: readonly Hit[]
}

const keyOf = (hit: { readonly type: string; readonly id: string; readonly field: string }): string =>
  `${hit.type} ${hit.id} ${hit.field}`

/** Everything that would leave with a selection, redacted and scanned: what the preview shows is what the export writes. */
export const collect = async (workspace: Workspace, selection: Selection): Promise<Collected> => {
  const snapshot = await snapshotOf(workspace.read)
  const options = {
    audience: selection.audience,
    types: selection.types,
    personal: new Set(selection.personal.map(({ type, id }) => `${type} ${id}`)),
    cut: new Set<string>()
  }
  const whole = redact(snapshot, options)
  const hits = scanTexts(whole.records, await knownNames(workspace.read))
  const decisions = new Map(selection.decisions.map(decision => [keyOf(decision), decision.decision]))
  const decisionOn = (hit: Hit) => decisions.get(keyOf(hit)) ?? selection.found
  const undecided = hits.filter(hit => decisionOn(hit) === null)
  const cut = new Set(hits.filter(hit => decisionOn(hit) === 'withhold').map(keyOf))
  const redacted = cut.size === 0 ? whole : redact(snapshot, { ...options, cut })
  return { ...redacted, snapshot, hits, undecided }
}
