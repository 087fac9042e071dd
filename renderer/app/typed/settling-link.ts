import type { ClientContext, ClientLink } from '@orpc/client'
import { settleEditors } from './open-editors.ts'

/** Calls that take the workspace away from under the screen. */
const LEAVING: ReadonlySet<string> = new Set([
  'workspace.open',
  'workspace.openRecent',
  'workspace.create',
  'workspace.createSample',
  'workspace.lookAtBackup',
  'workspace.close'
])

/** A link that first saves what is being typed into the workspace that a call leaves. */
export const settlingLink = (link: ClientLink<ClientContext>): ClientLink<ClientContext> => ({
  call: async (path, input, options) => {
    if (LEAVING.has(path.join('.'))) await settleEditors()
    return link.call(path, input, options)
  }
})
