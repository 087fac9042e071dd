import { makeDocument } from '../../../electron/core/documents/make.ts'
import type { DocumentTree } from '../../../electron/core/documents/tree/index.ts'
import type { Workspace } from '../../../electron/core/store/workspace.ts'

/** The annex that is measured: Italian, for the council, as of a day in its years. */
export const annexTree = async (workspace: Workspace): Promise<DocumentTree> => {
  const request = {
    kind: 'roadmapAnnex',
    language: 'it',
    audience: 'council',
    about: null,
    draft: false,
    options: {}
  } as const
  return (await makeDocument(workspace, request, '2022-06-30')).tree
}
