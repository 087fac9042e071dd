import { type AreaCommands, newRecord } from '../../app/commands/area-commands.ts'

export const commands: AreaCommands = [newRecord('partnerCity', 'cities')]
