import type { RecordLink } from '#shared/contract/base.ts'
import type { Language } from '#shared/model/field.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { foundIn } from '#shared/search/found.ts'
import { haystackOf, queryOf } from '#shared/search/query.ts'
import { collation } from '../../reading/collation.ts'
import { plain, textOf } from '../../reading/plain.ts'
import { readLinks } from '../../reading/record-links.ts'
import type { Workspace } from '../../store/workspace.ts'
import { readTitles } from './titles.ts'

const readOriginals = async ({ read }: Workspace, type: RecordType): Promise<readonly RecordLink[]> => {
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

type Asked = {
  readonly type: RecordType
  readonly words: string
  readonly language: Language
  readonly limit: number
}

/**
 * Live records of a kind whose title holds all words typed, by the rule of the search (near spellings where none does), named and sorted
 * in the language asked for. What is shown translated is found by its original too: people remember either.
 */
export const readOptions = async (
  workspace: Workspace,
  { type, words, language, limit }: Asked
): Promise<RecordLink[]> => {
  const compare = collation(language)
  const translated = new Map(
    (await readTitles(workspace, language)).map(one => [`${one.type} ${one.id}`, one.title])
  )
  const named = (await readOriginals(workspace, type)).map(link => {
    const title = translated.get(`${type} ${link.id}`)
    return {
      link: { ...link, title: title ?? link.title },
      words: [title, link.title].filter(Boolean).join('\n')
    }
  })
  return foundIn(named, ({ words }) => haystackOf(words), queryOf(words))
    .items.map(({ link }) => link)
    .toSorted((a, b) => compare(a.title, b.title) || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
}
