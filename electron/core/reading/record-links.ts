import type { RecordLink } from '#shared/contract/base.ts'
import type { RecordType } from '#shared/model/index.ts'
import type { Read } from '../store/database.ts'
import { recordNames, titleKey } from '../store/titles.ts'
import type { RecordKey } from '../store/workspace.ts'

/** Looks records up by type and id; what is not there (any more) is named by its id and shown as deleted. */
export type LinkTable = (type: RecordType, id: string) => RecordLink

/** Reads how records are named elsewhere than on their own page: one select for each kind, whatever their number. */
export const readLinks = async (read: Read, keys: Iterable<RecordKey>): Promise<LinkTable> => {
  const names = await recordNames(read, keys)
  return (type, id) => {
    const { title, deleted } = names.get(titleKey({ type, id })) ?? { title: id, deleted: true }
    return { type, id, title: title === '' ? id : title, deleted }
  }
}
