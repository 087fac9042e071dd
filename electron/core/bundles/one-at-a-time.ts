import type { Workspace } from '../store/workspace.ts'

const last = new WeakMap<Workspace, Promise<unknown>>()

/** Exports and imports of one workspace follow each other: two at once would take the same number or come in twice. */
export const oneAtATime = <T>(workspace: Workspace, work: () => Promise<T>): Promise<T> => {
  const turn = (last.get(workspace) ?? Promise.resolve()).then(work, work)
  last.set(
    workspace,
    turn.catch(() => undefined)
  )
  return turn
}
