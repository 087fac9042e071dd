import { os } from '../../serving/implement.ts'
import { recordHistory, workspaceHistory } from '../../store/history/history.ts'
import type { CommitResult, UndoResult, Workspace } from '../../store/workspace.ts'
import { attachFile } from './attach.ts'
import { readBin } from './bin.ts'
import { changesOf, toldChange } from './changes.ts'
import { readChildren } from './children.ts'
import { readDoubles } from './doubles.ts'
import { readFields } from './fields.ts'
import { readList } from './list.ts'
import { readOptions } from './options.ts'
import { readOwnDefinitions } from './own-fields.ts'
import { readPage } from './page.ts'
import { saveAttachment } from './save-attachment.ts'
import { readTitles } from './titles.ts'
import { toldEffect } from './undo-told.ts'

const committed = async (workspace: Workspace, result: CommitResult) => ({
  stamp: result.stamp,
  change:
    result.stamp === null
      ? null
      : await toldChange(workspace, { stamp: result.stamp, kind: result.kind, records: result.changed }),
  created: [...result.created]
})

const undone = async (workspace: Workspace, result: UndoResult) => ({
  ...(await committed(workspace, result)),
  ...(await toldEffect(workspace.read, result)),
  undone: result.undone
})

const entries = <Entry extends { readonly changes: readonly unknown[] }>(list: readonly Entry[]) =>
  list.map(entry => ({ ...entry, changes: [...entry.changes] as Entry['changes'][number][] }))

/** What every area shares: one record, its writing, its history. */
export const record = os.record.router({
  get: os.record.get.handler(({ context, input }) =>
    readPage(context.session.workspace().read, input.type, input.id)
  ),
  list: os.record.list.handler(({ context, input }) => readList(context.session.workspace().read, input)),
  children: os.record.children.handler(({ context, input }) =>
    readChildren(context.session.workspace().read, input.parent, input.type, input.ids ?? null)
  ),
  fields: os.record.fields.handler(({ context, input }) =>
    readFields(context.session.workspace().read, input.type, input.ids, input.fields)
  ),
  options: os.record.options.handler(({ context, input }) => readOptions(context.session.workspace(), input)),
  doubles: os.record.doubles.handler(({ context, input }) =>
    readDoubles(context.session.workspace().read, input)
  ),
  titles: os.record.titles.handler(async ({ context, input }) => [
    ...(await readTitles(context.session.workspace(), input.language))
  ]),
  ownFields: os.record.ownFields.handler(({ context, input }) =>
    readOwnDefinitions(context.session.workspace().read, input.language)
  ),
  commit: os.record.commit.handler(async ({ context, input }) => {
    const workspace = context.session.workspace()
    return committed(workspace, await workspace.commit({ ...input, requireBase: true }))
  }),
  undo: os.record.undo.handler(async ({ context }) => {
    const workspace = context.session.workspace()
    return undone(workspace, await workspace.undo())
  }),
  redo: os.record.redo.handler(async ({ context }) => {
    const workspace = context.session.workspace()
    return undone(workspace, await workspace.redo())
  }),
  undoTransaction: os.record.undoTransaction.handler(async ({ context, input }) => {
    const workspace = context.session.workspace()
    return undone(workspace, await workspace.undoTransaction(input.stamp))
  }),
  undoPreview: os.record.undoPreview.handler(async ({ context, input }) => {
    const workspace = context.session.workspace()
    return toldEffect(workspace.read, await workspace.undoPreview(input.stamp))
  }),
  undoState: os.record.undoState.handler(({ context }) => context.session.workspace().undoState()),
  history: os.record.history.handler(async ({ context, input: { type, id, limit, before } }) =>
    entries(await recordHistory(context.session.workspace().read, type, id, { limit, before }))
  ),
  workspaceHistory: os.record.workspaceHistory.handler(async ({ context, input }) =>
    entries(await workspaceHistory(context.session.workspace().read, input))
  ),
  search: os.record.search.handler(async ({ context, input }) => [
    ...(await context.session.workspace().search(input.words, input.limit))
  ]),
  bin: os.record.bin.handler(({ context }) => readBin(context.session.workspace().read)),
  attach: os.record.attach.handler(async ({ context, input }) => {
    const path = context.tickets.path(input.ticket, 'read')
    const workspace = context.session.workspace()
    return committed(workspace, await attachFile(workspace, input.owner, path, input.description))
  }),
  saveAttachment: os.record.saveAttachment.handler(({ context, input }) =>
    saveAttachment(context.session.workspace(), input.id, context.tickets.path(input.ticket, 'write'))
  ),
  changes: os.record.changes.handler(({ context, signal }) => changesOf(context.session.workspace(), signal))
})
