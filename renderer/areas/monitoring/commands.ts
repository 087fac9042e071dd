import type { AreaCommands } from '../../app/commands/area-commands.ts'

export const commands: AreaCommands = [
  {
    id: 'newMeasurement',
    label: t => t('monitoring.newMeasurement'),
    words: t => t('command.newWords'),
    writes: true
  }
]
