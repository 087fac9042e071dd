import { kindOf } from '#shared/model/index.ts'
import type { Workspace } from '../../store/workspace.ts'
import { licenceIn } from '../content/licence.ts'
import type { RedactedRecord } from '../redaction/records.ts'
import { prepare } from './build.ts'
import { collect } from './collect.ts'
import type { Selection } from './selection.ts'

/** Bytes of the container around a file, and of manifests, header and README, about. */
const AROUND_A_FILE = 300
const AROUND_ALL = 6_000

const titles = (records: readonly RedactedRecord[]): ReadonlyMap<string, string> =>
  new Map(records.map(({ type, id, values }) => [`${type} ${id}`, String(values[kindOf(type).title] ?? '')]))

/** What a selection would send and hold back, counted from the same redaction that the export writes. Writes nothing. */
export const previewExport = async (workspace: Workspace, selection: Selection) => {
  const collected = await collect(workspace, selection)
  const { data, same } = await prepare(workspace, selection, collected)
  const counts: Record<string, number> = {}
  for (const { type } of collected.records) counts[type] = (counts[type] ?? 0) + 1
  const titleOf = titles(collected.records)
  const payload = [...data.values()].reduce((sum, bytes) => sum + bytes.length + AROUND_A_FILE, 0)
  return {
    counts,
    withheld: collected.withheld.map(row => ({ ...row })),
    hits: collected.hits.map(hit => ({ ...hit, title: titleOf.get(`${hit.type} ${hit.id}`) ?? '' })),
    attachments: [...data.keys()].filter(name => name.startsWith('attachments/')).length,
    size: payload + AROUND_ALL,
    licence: licenceIn(collected.records)?.spdx ?? '',
    unchangedSince: same === null ? null : { sequence: same.sequence, createdAt: same.createdAt ?? '' }
  }
}
