import { PianoError } from '#shared/contract/errors.ts'
import type { CoreContext } from '../../serving/context.ts'
import type { Workspace } from '../../store/workspace.ts'

const unused = (): never => {
  throw new PianoError('INTERNAL')
}

/** What procedures are given in a test: one open workspace, a fixed day, and tickets that are names of files. */
export const contextOver = (
  workspace: Workspace,
  today = '2022-06-15',
  paths: ReadonlyMap<string, string> = new Map()
): CoreContext => ({
  session: {
    workspace: () => workspace,
    isOpen: () => true,
    day: () => null,
    open: unused,
    lookAtBackup: unused,
    back: unused,
    make: unused,
    saveElsewhere: unused,
    begin: unused,
    begun: () => Promise.resolve(),
    refused: () => null,
    create: unused,
    close: unused,
    describe: unused,
    setMe: unused
  },
  tickets: {
    issue: unused,
    path: ticket => {
      const path = paths.get(ticket)
      if (path === undefined) throw new PianoError('TICKET_UNKNOWN')
      return path
    }
  },
  device: { get: unused, set: unused },
  recents: { list: unused, path: unused, newest: unused, workspaceAt: unused, add: unused, forget: unused },
  drafts: { list: unused, keep: unused },
  today: () => today,
  version: 'test',
  home: ''
})
