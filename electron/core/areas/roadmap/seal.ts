import { PianoError } from '#shared/contract/errors.ts'
import type { SealOccasion } from '#shared/model/kinds/sealed-version.ts'
import { sealedContent } from '../../seals/content.ts'
import { isAboutRoadmap } from '../../seals/scopes.ts'
import type { Read } from '../../store/database.ts'
import type { Workspace } from '../../store/workspace.ts'

export type SealInput = {
  /** Null where the occasion is about no roadmap. */
  readonly roadmap: string | null
  readonly title: string
  readonly occasion: SealOccasion
  readonly body: string | null
  readonly actNumber: string | null
  readonly actDate: string | null
  readonly note: string | null
}

/** Throws FIELD_REQUIRED, RECORD_UNKNOWN, RECORD_DELETED. */
const checkRoadmap = async (read: Read, { roadmap, occasion }: SealInput) => {
  if (roadmap === null) {
    if (isAboutRoadmap(occasion))
      throw new PianoError('FIELD_REQUIRED', { type: 'sealedVersion', field: 'roadmap' })
    return
  }
  const row = await read
    .selectFrom('roadmap')
    .select('deletedAt')
    .where('id', '=', roadmap)
    .executeTakeFirst()
  if (!row) throw new PianoError('RECORD_UNKNOWN', { type: 'roadmap', id: roadmap })
  if (row.deletedAt !== null) throw new PianoError('RECORD_DELETED', { type: 'roadmap', id: roadmap })
}

/**
 * Freezes what the occasion says (seals/scopes.ts) as it is, with the act that approved it (DESIGN.md 4 "Sealed versions", DOMAIN.md
 * 11.4). Of kind `exchange`, so that Ctrl+Z does not take an approval back. Throws FIELD_REQUIRED, RECORD_UNKNOWN, RECORD_DELETED,
 * RECORDS_DAMAGED, and what a commit may.
 */
export const sealRoadmap = async (workspace: Workspace, input: SealInput, today: string) => {
  await checkRoadmap(workspace.read, input)
  const sealed = await sealedContent(workspace, input.occasion, input.roadmap)
  const { content, recordCount, format } = sealed
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
    content: { blobs: sealed.lists, sealedLines: sealed.lines }
  })
  const id = created[0]?.id
  if (id === undefined) throw new PianoError('INTERNAL')
  return { id, content, recordCount }
}
