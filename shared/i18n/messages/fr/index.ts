import type { Messages } from '../../message-set.ts'
import { charts } from './charts.ts'
import { choices } from './choices.ts'
import { cli } from './cli.ts'
import { documents } from './documents.ts'
import { documentsScreen } from './documents-screen.ts'
import { errors } from './errors.ts'
import { exchange } from './exchange.ts'
import { exchangeScreen } from './exchange-screen.ts'
import { fields } from './fields.ts'
import { frame } from './frame.ts'
import { home } from './home.ts'
import { host } from './host.ts'
import { kinds } from './kinds.ts'
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

/** Every text in this language; one file for each part of the program. */
export const fr: Messages = {
  ...charts,
  ...choices,
  ...cli,
  ...documentsScreen,
  ...documents,
  ...errors,
  ...exchangeScreen,
  ...exchange,
  ...fields,
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
  ...table
}
