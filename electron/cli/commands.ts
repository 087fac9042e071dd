import type { Command } from './command.ts'
import { attach } from './commands/attach.ts'
import { backup } from './commands/backup.ts'
import { commit } from './commands/commit.ts'
import { create } from './commands/create.ts'
import { document } from './commands/document.ts'
import { exportBundleCommand } from './commands/export-bundle.ts'
import { history } from './commands/history.ts'
import { importBundleCommand } from './commands/import-bundle.ts'
import { info, key } from './commands/info.ts'
import { inspect } from './commands/inspect.ts'
import { list } from './commands/list.ts'
import { restore } from './commands/restore.ts'
import { seal } from './commands/seal.ts'
import { search } from './commands/search.ts'
import { serve } from './commands/serve.ts'
import { redo, undo } from './commands/undo.ts'
import { validate } from './commands/validate.ts'

/** Every command, in the order of the help text. */
export const COMMANDS: readonly Command[] = [
  create,
  info,
  validate,
  list,
  commit,
  history,
  undo,
  redo,
  search,
  key,
  attach,
  backup,
  restore,
  exportBundleCommand,
  importBundleCommand,
  inspect,
  seal,
  document,
  serve
]
