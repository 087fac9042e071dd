import type { Messages } from '../../messages.ts'
import { charts } from './charts.ts'

/** Every text in this language; one file for each part of the program. */
export const en: Messages = { ...charts }
