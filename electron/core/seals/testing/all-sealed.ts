import type { JsonObject } from '#shared/model/canonical-json.ts'
import type { RecordType } from '#shared/model/index.ts'
import type { Workspace } from '../../store/workspace.ts'
import { sealedRecords } from '../read.ts'

/** All records of a kind in a sealed version. */
export const allSealed = async (
  workspace: Workspace,
  content: string,
  type: RecordType
): Promise<readonly JsonObject[]> => {
  const records: JsonObject[] = []
  for await (const record of sealedRecords(workspace, content, type)) records.push(record)
  return records
}
