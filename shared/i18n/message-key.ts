import type { RecordType } from '../model/index.ts'
import type { Gender } from './kind-texts.ts'
import type { WithoutForm } from './message-set.ts'
import type { PartKey } from './messages/en/index.ts'

/**
 * Every key that can be asked for, plural forms by their stem. Texts of fields, choices and scales are none of them:
 * they have their own way (labels.ts), because kinds share them.
 */
export type MessageKey = WithoutForm<PartKey> | `kind.${RecordType}` | `kindPlural.${RecordType}`

/** Keys under a prefix: `CodeOf<'gate'>` are the codes that have a text `gate.…`. */
export type CodeOf<Prefix extends string> = MessageKey extends infer K
  ? K extends `${Prefix}.${infer Code}`
    ? Code
    : never
  : never

/** What stands in the places of a text; `count` chooses the plural form, `context` the gender. */
export type TextValues = {
  readonly count?: number
  readonly context?: Gender | undefined
  readonly [place: string]: string | number | undefined
}

/** Asks for a text: i18next's `t`, for the keys that there are. */
export type Translate = {
  (key: MessageKey): string
  (key: MessageKey, values: TextValues): string
}
