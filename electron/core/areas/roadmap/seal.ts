import { createHash } from 'node:crypto'
import type { ReadonlyKysely } from 'kysely/readonly'
import { PianoError } from '#shared/contract/errors.ts'
import type { Database } from '../../store/database.ts'
import type { Workspace } from '../../store/workspace.ts'

/** All records of a workspace without any personal-class field, authors by role, as bundles write them (bundles/serialise.ts). */
export type Serialise = (
  read: ReadonlyKysely<Database>
) => Promise<{ readonly ndjson: Uint8Array; readonly recordCount: number; readonly format: number }>

export type SealInput = {
  readonly roadmap: string
  readonly title: string
  readonly occasion: 'approval' | 'visit' | 'other'
  readonly body: string | null
  readonly actNumber: string | null
  readonly actDate: string | null
  readonly note: string | null
}

/** Throws RECORD_UNKNOWN, RECORD_DELETED. */
const checkLive = async (read: ReadonlyKysely<Database>, id: string): Promise<void> => {
  const row = await read.selectFrom('roadmap').select('deletedAt').where('id', '=', id).executeTakeFirst()
  if (!row) throw new PianoError('RECORD_UNKNOWN', { type: 'roadmap', id })
  if (row.deletedAt !== null) throw new PianoError('RECORD_DELETED', { type: 'roadmap', id })
}

/**
 * Freezes the workspace's records as they are, with the act that approved them (DESIGN.md 4 "Sealed versions", DOMAIN.md 11.4). Of kind
 * `exchange`, so that Ctrl+Z does not take an approval back. Throws RECORD_UNKNOWN, RECORD_DELETED, and what a commit may.
 */
export const sealRoadmap = async (
  workspace: Workspace,
  input: SealInput,
  today: string,
  serialise: Serialise
) => {
  await checkLive(workspace.read, input.roadmap)
  const { ndjson, recordCount, format } = await serialise(workspace.read)
  const content = createHash('sha256').update(ndjson).digest('hex')
  const { created } = await workspace.commit({
    label: 'label.sealed',
    kind: 'exchange',
    operations: [
      {
        op: 'create',
        type: 'sealedVersion',
        fields: { ...input, sealedOn: today, recordCount, format, content }
      }
    ],
    content: { blobs: new Map([[content, ndjson]]) }
  })
  const id = created[0]?.id
  if (id === undefined) throw new PianoError('INTERNAL')
  return { id, content, recordCount }
}
