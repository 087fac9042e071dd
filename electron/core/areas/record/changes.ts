import type { Workspace, WorkspaceChange } from '../../store/workspace.ts'

/** More waiting commits than a listener that is alive can have; a renderer that fell behind reloads all it shows anyway. */
const MOST = 1000

/** Every commit from now on, until the signal ends the listening; then the workspace forgets the listener. */
export async function* changesOf(
  workspace: Workspace,
  signal?: AbortSignal
): AsyncGenerator<WorkspaceChange, void> {
  const waiting: WorkspaceChange[] = []
  let wake = (): void => undefined
  const nudge = (): void => wake()
  const stop = workspace.onChange(change => {
    waiting.push(change)
    if (waiting.length > MOST) waiting.shift()
    nudge()
  })
  signal?.addEventListener('abort', nudge)
  try {
    while (!signal?.aborted) {
      const next = waiting.shift()
      if (next) yield next
      else await new Promise<void>(resolve => (wake = resolve))
    }
  } finally {
    signal?.removeEventListener('abort', nudge)
    stop()
  }
}
