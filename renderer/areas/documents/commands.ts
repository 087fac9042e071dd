import type { AreaCommands } from '../../app/commands/area-commands.ts'

export const commands: AreaCommands = [
  {
    id: 'saveDocument',
    label: t => t('documentScreen.save'),
    words: t => t('command.documentWords'),
    writes: false
  }
]
