import type { ReadonlyKysely } from 'kysely/readonly'
import type { RecordType } from '#shared/model/index.ts'
import { byPosition } from '#shared/rules/position.ts'
import type { Database } from '../../store/database.ts'

/** Live attachments of a record, in their order. */
export const readAttachments = async (
  read: ReadonlyKysely<Database>,
  ownerType: RecordType,
  ownerId: string
) => {
  const rows = await read
    .selectFrom('attachment')
    .select(['id', 'fileName', 'description', 'mediaType', 'size', 'share', 'position'])
    .where('ownerType', '=', ownerType)
    .where('ownerId', '=', ownerId)
    .where('deletedAt', 'is', null)
    .execute()
  return rows.toSorted(byPosition).map(({ position: _, ...row }) => row)
}
