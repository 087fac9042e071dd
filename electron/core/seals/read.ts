import { hash } from 'node:crypto'
import { PianoError } from '#shared/contract/errors.ts'
import type { JsonObject } from '#shared/model/canonical-json.ts'
import type { RecordType } from '#shared/model/index.ts'
import { parseSafeObject } from '../bundles/container/safe-json.ts'
import type { Workspace } from '../store/workspace.ts'
import { readIndex, readList, type SealedIndex } from './list.ts'

/** Lines fetched at once: what is held in memory does not grow with the sealed version. */
const BATCH = 500

/** Which kinds a sealed version holds, and how many records of each. Throws FILE_MISSING, WORKSPACE_DAMAGED. */
export const sealedIndex = async (workspace: Workspace, content: string): Promise<SealedIndex> =>
  readIndex(await workspace.blob(content))

/**
 * Records of one kind of a sealed version, one after the other, whatever their number, as bundles write them (FORMAT.md 6) with their
 * `type`. Throws FILE_MISSING, and WORKSPACE_DAMAGED where the list or a line is not what was sealed.
 */
export async function* sealedRecords(
  workspace: Workspace,
  content: string,
  type: RecordType
): AsyncGenerator<JsonObject, void, undefined> {
  const kind = (await sealedIndex(workspace, content)).get(type)
  if (kind === undefined) return
  const hashes = readList(await workspace.blob(kind.list), kind.count)
  for (let at = 0; at < hashes.length; at += BATCH) {
    const batch = hashes.slice(at, at + BATCH)
    const rows = await workspace.read
      .selectFrom('sealedLine')
      .select(['sha256', 'line'])
      .where('sha256', 'in', batch)
      .execute()
    const lines = new Map(rows.map(row => [row.sha256, row.line]))
    for (const sha256 of batch) {
      const line = lines.get(sha256)
      if (line === undefined || hash('sha256', line, 'hex') !== sha256) {
        throw new PianoError('WORKSPACE_DAMAGED', { part: 'sealedLine', sha256 })
      }
      yield parseSafeObject(Buffer.from(line), { file: 'sealed', sha256 })
    }
  }
}
