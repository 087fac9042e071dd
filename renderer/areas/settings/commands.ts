import type { AreaCommands } from '../../app/commands/area-commands.ts'

export const commands: AreaCommands = [
  { id: 'language', label: t => t('settings.language'), view: 'personal', writes: false },
  { id: 'scheme', label: t => t('settings.scheme'), view: 'personal', writes: false },
  { id: 'me', label: t => t('settings.me'), view: 'personal', writes: true },
  { id: 'backup', label: t => t('settings.backupNow'), view: 'data', writes: false },
  { id: 'check', label: t => t('settings.check'), view: 'data', writes: false }
]
