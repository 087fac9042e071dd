import { frenchSpaces } from '../../../formats/punctuation.ts'
import type { Messages } from '../../message-set.ts'
import { charts } from './charts.ts'
import { cli } from './cli.ts'
import { documents } from './documents.ts'
import { documentsScreen } from './documents-screen.ts'
import { errors } from './errors.ts'
import { exchange } from './exchange.ts'
import { exchangeScreen } from './exchange-screen.ts'
import { frame } from './frame.ts'
import { home } from './home.ts'
import { host } from './host.ts'
import { kinds } from './kinds/index.ts'
import { labels } from './labels.ts'
import { monitoring } from './monitoring.ts'
import { needs } from './needs.ts'
import { practices } from './practices.ts'
import { record } from './record.ts'
import { roadmap } from './roadmap.ts'
import { rules } from './rules.ts'
import { settings } from './settings.ts'
import { stakeholders } from './stakeholders.ts'
import { table } from './table.ts'
import { values } from './values.ts'
import { words } from './words.ts'

const written: Messages = {
  ...charts,
  ...cli,
  ...documentsScreen,
  ...documents,
  ...errors,
  ...exchangeScreen,
  ...exchange,
  ...frame,
  ...home,
  ...host,
  ...kinds,
  ...labels,
  ...monitoring,
  ...needs,
  ...practices,
  ...record,
  ...roadmap,
  ...rules,
  ...settings,
  ...stakeholders,
  ...table,
  ...values,
  ...words
}

/** Every text in this language, one file for each part of the program; with the spaces that French has. */
export const fr = Object.fromEntries(
  Object.entries(written).map(([key, text]) => [key, frenchSpaces(text)])
) as Messages
