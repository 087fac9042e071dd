import type { Messages } from '../../message-set.ts'
import { charts } from './charts.ts'
import { cli } from './cli.ts'
import { documents } from './documents.ts'
import { errors } from './errors.ts'
import { exchange } from './exchange.ts'
import { host } from './host.ts'
import { model } from './model.ts'
import { rules } from './rules.ts'

/** Every text in this language; one file for each part of the program. */
export const ar: Messages = {
  ...documents,
  ...cli,
  ...errors,
  ...model,
  ...charts,
  ...host,
  ...exchange,
  ...rules
}
