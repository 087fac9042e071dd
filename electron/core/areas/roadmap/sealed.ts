import type { ReadonlyKysely } from 'kysely/readonly'
import type { Database } from '../../store/database.ts'

/** Frozen states of a roadmap, the newest first. */
export const readSealed = (read: ReadonlyKysely<Database>, roadmap: string) =>
  read
    .selectFrom('sealedVersion')
    .select(['id', 'title', 'occasion', 'body', 'actNumber', 'actDate', 'sealedOn', 'content'])
    .where('roadmap', '=', roadmap)
    .where('deletedAt', 'is', null)
    .orderBy('id', 'desc')
    .execute()
