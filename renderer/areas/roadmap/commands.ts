import type { AreaCommands } from '../../app/commands/area-commands.ts'

const made = {
  view: 'tree',
  words: t => t('command.newWords'),
  writes: true
} as const satisfies Partial<AreaCommands[number]>

export const commands = [
  { ...made, id: 'newAction', label: t => t('roadmap.newAction') },
  { ...made, id: 'newObjective', label: t => t('roadmap.newObjective') },
  { ...made, id: 'newAxis', label: t => t('roadmap.newAxis') },
  { ...made, id: 'newRoadmap', label: t => t('roadmap.newRoadmap') },
  { id: 'seal', label: t => t('roadmap.seal.open'), writes: true }
] as const satisfies AreaCommands
