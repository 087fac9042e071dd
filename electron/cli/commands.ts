import type { Command } from './command.ts'
import { attach } from './commands/attach.ts'
import { backup } from './commands/backup.ts'
import { commit } from './commands/commit.ts'
import { create } from './commands/create.ts'
import { document } from './commands/document.ts'
import { history } from './commands/history.ts'
import { info, key } from './commands/info.ts'
import { list } from './commands/list.ts'
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
  document,
  serve
]
