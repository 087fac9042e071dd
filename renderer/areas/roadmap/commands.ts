import { newLabel } from '#shared/i18n/labels.ts'
import type { AreaCommands } from '../../app/commands/area-commands.ts'

const made = {
  view: 'tree',
  words: t => t('command.newWords'),
  writes: true
} as const satisfies Partial<AreaCommands[number]>

export const commands = [
  { ...made, id: 'newAction', label: t => newLabel(t, 'action') },
  { ...made, id: 'newObjective', label: t => newLabel(t, 'objective') },
  { ...made, id: 'newAxis', label: t => newLabel(t, 'axis') },
  { ...made, id: 'newRoadmap', label: t => newLabel(t, 'roadmap') },
  { id: 'seal', label: t => t('roadmap.seal.open'), writes: true }
] as const satisfies AreaCommands
