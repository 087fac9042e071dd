import type { RecordType } from '../../../../model/record-types.ts'
import { kindMessages } from '../../../kind-texts.ts'
import { common } from './common.ts'
import { exchange } from './exchange.ts'
import { group } from './group.ts'
import { monitoring } from './monitoring.ts'
import { needs } from './needs.ts'
import { practices } from './practices.ts'
import { roadmap } from './roadmap.ts'
import { settings } from './settings.ts'
import { stakeholders } from './stakeholders.ts'

/** Whether a kind's texts are whole is the affair of its area's file; here is seen that no kind is missing. */
const texts = {
  ...exchange,
  ...group,
  ...monitoring,
  ...needs,
  ...practices,
  ...roadmap,
  ...settings,
  ...stakeholders
} as const satisfies Readonly<Record<RecordType, object>>

/** The texts of every kind of record, as messages. */
export const kinds = kindMessages(common, texts)
