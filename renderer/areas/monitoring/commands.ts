import { newLabel } from '#shared/i18n/labels.ts'
import { type AreaCommands, newRecord } from '../../app/commands/area-commands.ts'

export const commands: AreaCommands = [
  newRecord('indicator'),
  {
    id: 'newMeasurement',
    label: t => newLabel(t, 'measurement'),
    words: t => t('command.newWords'),
    writes: true
  }
]
