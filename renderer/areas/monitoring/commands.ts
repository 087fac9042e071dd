import { newLabel } from '#shared/i18n/labels.ts'
import type { AreaCommands } from '../../app/commands/area-commands.ts'

export const commands: AreaCommands = [
  {
    id: 'newMeasurement',
    label: t => newLabel(t, 'measurement'),
    words: t => t('command.newWords'),
    writes: true
  }
]
