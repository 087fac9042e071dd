import { hash } from 'node:crypto'
import { RECORD_TYPES } from '#shared/model/index.ts'
import type { SealOccasion } from '#shared/model/kinds/sealed-version.ts'
import { FORMAT } from '../bundles/container/header.ts'
import { typedLine } from '../bundles/content/ndjson.ts'
import { checkedSnapshot } from '../bundles/content/snapshot.ts'
import { redact } from '../bundles/redaction/redact.ts'
import { travels } from '../bundles/redaction/visible.ts'
import { sha256 } from '../files/sha256.ts'
import type { Workspace } from '../store/workspace.ts'
import { inScope } from './in-scope.ts'
import { type SealedKind, writeIndex, writeList } from './list.ts'
import { SEAL_SCOPES } from './scopes.ts'

/** What an occasion freezes: the lines of its records by their hash, and lists of them under their own. */
export type SealedContent = {
  /** Hash of the index of lists: the sealed version's name. */
  readonly content: string
  /** The index and its lists by their hashes. */
  readonly lists: ReadonlyMap<string, Uint8Array>
  readonly lines: ReadonlyMap<string, string>
  readonly recordCount: number
  /** Version of the bundles' format that the lines are in. */
  readonly format: number
}

const listsOf = (hashes: ReadonlyMap<string, readonly string[]>) => {
  const lists = new Map<string, Uint8Array>()
  const index = new Map<string, SealedKind>()
  for (const [type, all] of hashes) {
    const bytes = writeList(all)
    const list = sha256(bytes)
    lists.set(list, bytes)
    index.set(type, { count: all.length, list })
  }
  const bytes = writeIndex(index)
  const content = sha256(bytes)
  return { content, lists: lists.set(content, bytes) }
}

/**
 * The live records that an occasion freezes, without any personal-class field, in the bundles' own form (DESIGN.md 4 "Sealed
 * versions"): the same records give the same content. `roadmap` is null for an occasion that is about none.
 * Throws RECORDS_DAMAGED, WORKSPACE_DAMAGED.
 */
export const sealedContent = async (
  workspace: Workspace,
  occasion: SealOccasion,
  roadmap: string | null
): Promise<SealedContent> => {
  const scope = SEAL_SCOPES[occasion]
  const kinds = scope === 'everything' ? RECORD_TYPES : [...scope.within, ...scope.pointedAt, ...scope.whole]
  const types = RECORD_TYPES.filter(type => travels(type) && kinds.includes(type))
  const snapshot = await checkedSnapshot(workspace, types)
  const { records } = redact(scope === 'everything' ? snapshot : inScope(snapshot, scope, roadmap), {
    audience: 'internal',
    types: [],
    personal: new Set(),
    cut: new Set()
  })
  const lines = new Map<string, string>()
  const hashes = new Map<string, string[]>()
  for (const record of records) {
    const line = typedLine(record)
    const name = hash('sha256', line, 'hex')
    lines.set(name, line)
    const known = hashes.get(record.type)
    if (known) known.push(name)
    else hashes.set(record.type, [name])
  }
  return { ...listsOf(hashes), lines, recordCount: records.length, format: FORMAT }
}
