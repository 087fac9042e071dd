import type { RecordLink } from '#shared/contract/base.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { foldedWords } from '#shared/search/fold.ts'
import { collation } from '../../reading/collation.ts'
import { plain, textOf } from '../../reading/plain.ts'
import { readLinks } from '../../reading/record-links.ts'
import type { Workspace } from '../../store/workspace.ts'

const readTitles = async ({ read }: Workspace, type: RecordType): Promise<readonly RecordLink[]> => {
  const { form, title } = kindOf(type)
  const rows = await plain(read)
    .selectFrom(type)
    .select(['id', title])
    .where('deletedAt', 'is', null)
    .execute()
  const ids = rows.map(row => textOf(row, 'id') ?? '')
  if (form === 'record') {
    return rows.map((row, at) => ({
      type,
      id: ids[at] ?? '',
      title: textOf(row, title) ?? '',
      deleted: false
    }))
  }
  const links = await readLinks(
    read,
    ids.map(id => ({ type, id }))
  )
  return ids.map(id => links(type, id))
}

/** Live records of a kind whose title holds the beginnings of all words typed, sorted as the workspace's language sorts. */
export const readOptions = async (
  workspace: Workspace,
  type: RecordType,
  words: string,
  limit: number
): Promise<RecordLink[]> => {
  const typed = foldedWords(words)
  const compare = collation(workspace.language)
  const matches = ({ title }: RecordLink): boolean => {
    if (typed.length === 0) return true
    const own = foldedWords(title)
    return typed.every(word => own.some(each => each.startsWith(word)))
  }
  const titles = await readTitles(workspace, type)
  return titles
    .filter(matches)
    .toSorted((a, b) => compare(a.title, b.title) || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
}
