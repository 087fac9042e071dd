import { LANGUAGES, type Language } from '#shared/model/field.ts'
import type { Workspace } from '../../store/workspace.ts'

/** The languages that a workspace's texts exist in, its own first: those a bundle is for unless somebody chooses. */
export const bundleLanguages = async (workspace: Workspace): Promise<Language[]> => {
  const rows = await workspace.read.selectFrom('translation').select('language').distinct().execute()
  const present = new Set(rows.map(({ language }) => language))
  const own = workspace.language
  return [own, ...LANGUAGES.filter(language => language !== own && present.has(language))]
}
