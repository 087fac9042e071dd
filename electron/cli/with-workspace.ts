import { openWorkspace } from '../core/store/file/open.ts'
import type { Workspace } from '../core/store/workspace.ts'
import type { Surroundings } from './command.ts'

type Manner = { readonly readOnly?: boolean; readonly author?: string | null }

/** Opens a workspace for one command, and closes it whatever happens. */
export const withWorkspace = async <T>(
  around: Surroundings,
  file: string,
  work: (workspace: Workspace) => Promise<T>,
  manner: Manner = {}
): Promise<T> => {
  const workspace = await openWorkspace(file, {
    home: around.home,
    takeOver: around.takeOver === true,
    ...manner
  })
  try {
    if (around.trustClock === true) await workspace.trustClock()
    return await work(workspace)
  } finally {
    await workspace.close()
  }
}
