import type { NewWorkspace } from '../serving/context.ts'
import type { Workspace } from '../store/workspace.ts'

/** What a session needs of the store; the tests of transports without SQLite give another one (STACK.md 3). */
export type Store = {
  open(
    path: string,
    manner?: { readonly readOnly?: boolean; readonly takeOver?: boolean }
  ): Promise<Workspace>
  create(path: string, input: NewWorkspace): Promise<Workspace>
}
