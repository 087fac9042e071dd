import { newLabel } from '#shared/i18n/labels.ts'
import type { Translate } from '#shared/i18n/message-key.ts'
import type { RecordType } from '#shared/model/index.ts'

/** Something that can be done in an area, by its name: the search (Ctrl+K) leads to it, and the screen does it (`useAsked`). */
export type AreaCommand = {
  readonly id: string
  /** As its button says. */
  readonly label: (t: Translate) => string
  /** Other words by which people look for it. */
  readonly words?: (t: Translate) => string
  readonly view?: string
  /** It writes: not offered in a workspace that can only be read. */
  readonly writes: boolean
}

/** The commands of an area in the order they are offered, `renderer/areas/<area>/commands.ts`. */
export type AreaCommands = readonly AreaCommand[]

/** What `NewRecordButton` answers to. */
export const newRecordId = (type: RecordType): string => `new ${type}`

/** Making a record of a kind. */
export const newRecord = (type: RecordType, view?: string): AreaCommand => ({
  id: newRecordId(type),
  label: t => newLabel(t, type),
  words: t => t('command.newWords'),
  ...(view !== undefined && { view }),
  writes: true
})
