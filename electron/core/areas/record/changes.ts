import type { AsyncIteratorClass } from '@orpc/server'
import type { Change } from '#shared/contract/record.ts'
import { streamOf } from '../../jobs/stream-of.ts'
import type { Workspace, WorkspaceChange } from '../../store/workspace.ts'

/** More waiting commits than a listener that is alive can have; a renderer that fell behind reloads all it shows anyway. */
const MOST = 1000

/** Of more records than this no screen asks one by one. */
const MOST_NAMED = 200

/** A commit as the window is told of it, with what undo would take back now. */
export const toldChange = async (
  workspace: Workspace,
  { stamp, kind, records }: WorkspaceChange
): Promise<Change> => ({
  stamp,
  kind,
  types: [...new Set(records.map(({ type }) => type))],
  records:
    records.length > MOST_NAMED
      ? null
      : records.map(({ fields, near, ...own }) => ({ ...own, fields: [...fields], near: [...near] })),
  undoState: await workspace.undoState()
})

/** Every commit from now on, until the signal or the reader ends the listening; then the workspace forgets the listener. */
export const changesOf = (
  workspace: Workspace,
  signal?: AbortSignal
): AsyncIteratorClass<Change, void, void> =>
  streamOf<Change>((push, end) => {
    const forget = workspace.onChange(change => {
      // Of a workspace that was closed meanwhile nobody shows anything.
      toldChange(workspace, change).then(push, () => {})
    })
    const stop = (): void => {
      signal?.removeEventListener('abort', stop)
      forget()
      end()
    }
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop)
    return stop
  }, MOST)
