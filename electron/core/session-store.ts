import type { NewWorkspace } from './context.ts'
import type { Workspace } from './store/workspace.ts'

export type OpenedWorkspace = {
  readonly workspace: Workspace
  /** Codes of what is unwise about the place of the file; texts: `warning.<code>`. */
  readonly warnings: readonly string[]
}

/** What a session needs of the store; the tests of transports without SQLite give another one (STACK.md 3). */
export type Store = {
  open(path: string): Promise<OpenedWorkspace>
  create(path: string, input: NewWorkspace): Promise<OpenedWorkspace>
}
