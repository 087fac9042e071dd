import type { Language } from '../model/field.ts'
import type { Messages } from './message-set.ts'
import { ar } from './messages/ar/index.ts'
import { en } from './messages/en/index.ts'
import { fr } from './messages/fr/index.ts'
import { it } from './messages/it/index.ts'

/** All texts of the program, by language; the window loads one language at a time instead (renderer/app/i18n.ts). */
export const messages: Readonly<Record<Language, Messages>> = { it, en, fr, ar }
