import type { AsyncIteratorClass } from '@orpc/server'
import { streamOf } from '../../jobs/stream-of.ts'
import type { RecordKey, Workspace, WorkspaceChange } from '../../store/workspace.ts'

/** More waiting commits than a listener that is alive can have; a renderer that fell behind reloads all it shows anyway. */
const MOST = 1000

type ToldChange = Omit<WorkspaceChange, 'records'> & { readonly records: RecordKey[] }

/** Every commit from now on, until the signal or the reader ends the listening; then the workspace forgets the listener. */
export const changesOf = (
  workspace: Workspace,
  signal?: AbortSignal
): AsyncIteratorClass<ToldChange, void, void> =>
  streamOf<ToldChange>((push, end) => {
    const forget = workspace.onChange(({ stamp, kind, records }) =>
      push({ stamp, kind, records: [...records] })
    )
    const stop = (): void => {
      signal?.removeEventListener('abort', stop)
      forget()
      end()
    }
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop)
    return stop
  }, MOST)
