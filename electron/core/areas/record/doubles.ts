import type { RecordLink } from '#shared/contract/base.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { parentFields } from '#shared/model/kind.ts'
import { titleKey } from '#shared/search/title-key.ts'
import { plain, textOf } from '../../reading/plain.ts'
import type { Read } from '../../store/database.ts'

/** More groups than this are told by nobody's eyes. */
const GROUPS = 50

/** What is called by a role, a code or a day may rightly be called alike; a name or a title is its own. */
const isNamed = (type: RecordType): boolean => {
  const { title, bookkeeping } = kindOf(type)
  return !bookkeeping && (title === 'name' || title === 'title')
}

/** Live records of a kind with what they are compared by: the title, among those that live in the same record. */
const readCompared = async (read: Read, type: RecordType) => {
  const kind = kindOf(type)
  const parents = parentFields(kind)
  const rows = await plain(read)
    .selectFrom(type)
    .select(['id', kind.title, ...parents])
    .where('deletedAt', 'is', null)
    .execute()
  return rows.map(row => {
    const title = textOf(row, kind.title) ?? ''
    const within = parents.map(field => textOf(row, field)).find(id => id !== null) ?? null
    const link: RecordLink = { type, id: textOf(row, 'id') ?? '', title, deleted: false }
    return { link, key: titleKey(title), within }
  })
}

type Asked = {
  readonly type: RecordType
  /** One title to compare with; null: all with each other. */
  readonly title: string | null
  /** The record that the title is to live in. */
  readonly within: string | null
}

/** Records of a kind that may be one, entered twice: their titles differ in nothing that a reader would call a difference. */
export const readDoubles = async (read: Read, { type, title, within }: Asked): Promise<RecordLink[][]> => {
  const wanted = title === null ? null : titleKey(title)
  if (!isNamed(type) || wanted === '') return []
  const compared = (await readCompared(read, type)).filter(({ key }) => key !== '')
  const alike =
    wanted === null
      ? compared
      : compared.filter(row => row.key === wanted && (row.within === within || within === null))
  const groups = Map.groupBy(alike, row => `${row.key}\n${row.within}`)
  return [...groups.values()]
    .filter(group => wanted !== null || group.length > 1)
    .slice(0, GROUPS)
    .map(group => group.map(({ link }) => link))
}
