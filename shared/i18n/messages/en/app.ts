import { frame } from './frame.ts'
import { home } from './home.ts'
import { record } from './record.ts'
import { settings } from './settings.ts'
import { table } from './table.ts'

/** Texts of the frame and of what all screens share. */
export const app = { ...frame, ...home, ...record, ...settings, ...table } as const
