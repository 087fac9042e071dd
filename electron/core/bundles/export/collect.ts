import type { Workspace } from '../../store/workspace.ts'
import { checkedSnapshot } from '../content/snapshot.ts'
import { makersIn, UNREADABLE } from '../redaction/file-metadata.ts'
import { knownNames } from '../redaction/names.ts'
import type { PlainRecord, RedactedRecord } from '../redaction/records.ts'
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

const isOfFile = ({ kind }: Hit): boolean => kind === 'maker' || kind === 'unreadable'

/** What the files that would leave tell of their makers; to withhold that is to leave the file here. */
const scanFiles = async (
  workspace: Workspace,
  records: readonly RedactedRecord[]
): Promise<readonly Hit[]> => {
  const hits: Hit[] = []
  for (const { type, id, values } of records) {
    const { sha256 } = values
    if (type !== 'attachment' || typeof sha256 !== 'string') continue
    for (const found of makersIn(await workspace.blob(sha256)))
      hits.push({ type, id, field: 'sha256', kind: found === UNREADABLE ? 'unreadable' : 'maker', found })
  }
  return hits
}

/**
 * Everything that would leave with a selection, redacted and scanned: what the preview shows is what the export writes.
 * Throws RECORDS_DAMAGED, WORKSPACE_DAMAGED.
 */
export const collect = async (workspace: Workspace, selection: Selection): Promise<Collected> => {
  const snapshot = await checkedSnapshot(workspace)
  const options = {
    audience: selection.audience,
    types: selection.types,
    personal: new Set(selection.personal.map(({ type, id }) => `${type} ${id}`)),
    cut: new Set<string>()
  }
  const whole = redact(snapshot, options)
  const hits = [
    ...scanTexts(whole.records, await knownNames(workspace.read)),
    ...(await scanFiles(workspace, whole.records))
  ]
  const decisions = new Map(selection.decisions.map(decision => [keyOf(decision), decision.decision]))
  const decisionOn = (hit: Hit) => decisions.get(keyOf(hit)) ?? selection.found
  const undecided = hits.filter(hit => decisionOn(hit) === null)
  const held = hits.filter(hit => decisionOn(hit) === 'withhold')
  const cut = new Set(held.filter(hit => !isOfFile(hit)).map(keyOf))
  const left = new Set(held.filter(isOfFile).map(({ type, id }) => `${type} ${id}`))
  const redacted = held.length === 0 ? whole : redact(snapshot, { ...options, cut, left })
  return { ...redacted, snapshot, hits, undecided }
}
