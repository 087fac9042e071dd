import type { ClientContext, ClientLink } from '@orpc/client'
import type { Path } from '#shared/contract/reads.ts'
import { settleEditors } from './open-editors.ts'

/** Calls that take the workspace away from under the screen, or that take it along as it stands. */
const AFTER_TYPING: ReadonlySet<string> = new Set<Path>([
  'workspace.open',
  'workspace.openRecent',
  'workspace.create',
  'workspace.createSample',
  'workspace.lookAtBackup',
  'workspace.close',
  'workspace.saveElsewhere',
  'workspace.backup',
  'record.undo',
  'record.redo',
  'record.undoTransaction',
  'documents.save',
  'exchange.export',
  'roadmap.seal'
])

/** A link that first saves what is being typed, where a call asks for that. */
export const settlingLink = (link: ClientLink<ClientContext>): ClientLink<ClientContext> => ({
  call: async (path, input, options) => {
    if (AFTER_TYPING.has(path.join('.'))) await settleEditors()
    return link.call(path, input, options)
  }
})
