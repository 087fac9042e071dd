import { PianoError } from '#shared/contract/errors.ts'
import { transactionText } from '#shared/i18n/label-text.ts'
import { isRecordType } from '#shared/model/index.ts'
import { recordHistory, workspaceHistory } from '../../core/store/history/history.ts'
import type { Workspace } from '../../core/store/workspace.ts'
import { type Command, textOption } from '../command.ts'
import { withWorkspace } from '../with-workspace.ts'

const PAGE = 200

/** The kind of the record with this id, as the log knows it. Throws RECORD_UNKNOWN. */
const typeOf = async (workspace: Workspace, id: string) => {
  const row = await workspace.read
    .selectFrom('change')
    .select('type')
    .where('id', '=', id)
    .limit(1)
    .executeTakeFirst()
  if (row === undefined || !isRecordType(row.type)) throw new PianoError('RECORD_UNKNOWN', { id })
  return row.type
}

/** `history FILE [--record ID]`: the newest transactions of the workspace or of one record, newest first. */
export const history: Command = {
  name: 'history',
  positional: '<file>',
  options: ['--record <id>'],
  run: (around, [file = ''], options) =>
    withWorkspace(around, file, async workspace => {
      const id = textOption(options, 'record')
      const page = { limit: PAGE, before: null }
      const entries =
        id === undefined
          ? await workspaceHistory(workspace.read, page)
          : await recordHistory(workspace.read, await typeOf(workspace, id), id, page)
      return {
        json: { count: entries.length, transactions: entries },
        lines: entries.map(entry => `${entry.stamp}  ${entry.kind}  ${transactionText(around.t, entry)}`)
      }
    })
}
