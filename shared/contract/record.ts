import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { LINE_LIMIT, PRIVACY_CLASSES } from '../model/field.ts'
import { OWN_FIELD_KINDS } from '../model/kinds/own-field.ts'
import {
  anyId,
  count,
  id,
  language,
  procedure,
  recordLink,
  recordType,
  stamp,
  text,
  ticket,
  value
} from './base.ts'
import { OPERATIONS_LIMIT, operations } from './operation.ts'
import { packedList } from './packed-table.ts'

const key = z.strictObject({ type: recordType, id: anyId })
const cell = z.strictObject({ type: recordType, id: anyId, field: text })

const undoStep = z.strictObject({ stamp, label: text })
/** What Ctrl+Z and Ctrl+Y would take. */
const undoState = z.strictObject({ undo: undoStep.nullable(), redo: undoStep.nullable() })

const changedRecord = key.extend({
  /** Translations are `title@ar`; of a new record `id` is among them, of one that went to the bin or came back `deletedAt`. */
  fields: z.array(text),
  /** What stands in those of them that are short, translations aside. */
  values: z.record(z.string(), value),
  /** What it points at, before or now, and what it lives in, outermost too. */
  near: z.array(key)
})
export type ChangedRecord = z.output<typeof changedRecord>

/** One commit, as those who show records are told of it: by its answer, and by `changes`. */
const change = z.strictObject({
  stamp,
  kind: text,
  types: z.array(recordType),
  /** Null: more than are worth naming. */
  records: z.array(changedRecord).nullable(),
  undoState
})
export type Change = z.output<typeof change>

const commitResult = z.strictObject({
  stamp: stamp.nullable(),
  /** Null when nothing changed. */
  change: change.nullable(),
  created: z.array(key)
})

/** What an undo, or the redo of one, does to the records it touches, or would do. */
const undoEffect = z.strictObject({
  kind: z.enum(['undo', 'redo']),
  /** What the person had called what is taken back. */
  label: text,
  /** How many records there are of each outcome. */
  counts: z.strictObject({ changed: count, deleted: count, restored: count }),
  /** The first ten of each outcome. */
  records: z.array(recordLink.extend({ becomes: z.enum(['changed', 'deleted', 'restored']) })),
  /** Cells changed again since, and what would break a rule: left as they are. */
  left: z.array(cell)
})
export type UndoEffect = z.output<typeof undoEffect>

const undoResult = commitResult.extend(undoEffect.shape).extend({ undone: stamp })

const translation = z.strictObject({
  field: text,
  language,
  text,
  /** The original was changed after this translation was made. */
  outdated: z.boolean()
})

/** A tie to or from another record: through a link table or a reference field. */
const connection = z.strictObject({
  /** Link type, or the field that points. */
  through: text,
  direction: z.enum(['to', 'from']),
  /** Id of the link record when there is one. */
  link: z.strictObject({ type: recordType, id: anyId }).nullable(),
  /** What the link says of itself, e.g. the part a partner has in it; nothing for a reference. */
  values: z.record(z.string(), value),
  record: recordLink
})

const attachment = z.strictObject({
  id,
  fileName: text,
  description: text.nullable(),
  mediaType: text,
  size: count,
  share: z.enum(['never', 'partner', 'public']).nullable()
})

export const recordPage = z.strictObject({
  type: recordType,
  id: anyId,
  title: text,
  deletedAt: text.nullable(),
  values: z.record(z.string(), value),
  /** Stamp of the last change of each field: sent back as `base`. Keys include `title@ar`. */
  stamps: z.record(z.string(), stamp.nullable()),
  translations: z.array(translation),
  /** Records this one lives in, outermost first. */
  path: z.array(recordLink),
  /** Titles of what the reference fields point at. */
  references: z.record(z.string(), recordLink),
  connections: z.array(connection),
  attachments: z.array(attachment)
})
export type RecordPage = z.output<typeof recordPage>

const ownField = z.strictObject({
  id,
  recordType: text,
  label: text,
  fieldKind: z.enum(OWN_FIELD_KINDS),
  privacyClass: z.enum(PRIVACY_CLASSES),
  deletedAt: text.nullable(),
  /** In their order. */
  choices: z.array(z.strictObject({ id, label: text, deletedAt: text.nullable() }))
})
export type OwnFieldDefinition = z.output<typeof ownField>

const historyChange = z.strictObject({
  type: recordType,
  id: anyId,
  field: text,
  /** JSON values as they stand in the log; null: nothing stood there. */
  before: text.nullable(),
  after: text.nullable(),
  /** Of a part of a figure: the figure's other fields, as they stood when the transaction was done. */
  beside: z.record(z.string(), value).optional(),
  /** Title of the record today. */
  title: text
})

/** Who wrote, when: a member by role and department, as they are today. */
const written = z.strictObject({
  /** Instant in UTC, ISO 8601. */
  at: text,
  author: text.nullable(),
  authorRole: text.nullable(),
  authorDepartment: text.nullable()
})
export type Written = z.output<typeof written>

const historyEntry = written.extend({
  stamp,
  label: text,
  kind: z.enum(['edit', 'import', 'exchange', 'merge', 'undo', 'redo', 'migrate']),
  undoes: stamp.nullable(),
  undoneBy: stamp.nullable(),
  reason: text.nullable(),
  /** At most 50; `changeCount` says how many there are. */
  changes: z.array(historyChange),
  changeCount: count,
  /** How many records the transaction touched, also where only the changes of one are told. */
  recordCount: count
})
export type HistoryEntry = z.output<typeof historyEntry>

const page = { limit: z.int().min(1).max(200).default(50), before: stamp.nullable().default(null) }

const name = z.string().max(80)

/** A column of a list that counts the live records of a kind which point at each record. */
const counted = z.strictObject({
  /** The name of the column in the answer. */
  name,
  of: recordType,
  /** The field that points; need not be said where the kind points at the listed one by one field only. */
  by: name.optional(),
  /** Only those that hold one of these values in these fields. */
  where: z.record(name, z.array(value).min(1).max(100)).optional()
})
export type Counted = z.output<typeof counted>

/** A column that counts how many of these fields say something. */
const filled = z.strictObject({ name, fields: z.array(name).min(1).max(50) })

const recordList = z.strictObject({
  type: recordType,
  fields: z.array(name).max(50),
  counts: z.array(counted).max(10).default([]),
  filled: z.array(filled).max(10).default([]),
  /** Only these, as far as they live: what a list asks for after an edit. */
  ids: z.array(anyId).max(OPERATIONS_LIMIT).optional()
})
export type RecordListAsked = z.output<typeof recordList>
export type RecordListInput = Pick<RecordListAsked, 'type' | 'fields'> & Partial<RecordListAsked>

/** What every area shares: one record, its writing, its history. */
export const record = {
  get: procedure.input(key).output(recordPage),
  /**
   * All live records of a kind with the fields and counts asked for; a reference comes as what it points at. By position where the kind
   * has one, else in no order: the screen sorts by its own language.
   */
  list: procedure.input(recordList).output(packedList),
  /** Live children of one kind, all or some, in their order, as plain values with stamps. */
  children: procedure
    .input(
      z.strictObject({ parent: key, type: recordType, ids: z.array(anyId).max(OPERATIONS_LIMIT).optional() })
    )
    .output(
      z.array(
        z.strictObject({
          id: anyId,
          values: z.record(z.string(), value),
          stamps: z.record(z.string(), stamp.nullable()),
          references: z.record(z.string(), recordLink)
        })
      )
    ),
  /** Some fields (or translations, `title@ar`) of many records of one kind with their stamps, in the order asked for: what a bulk edit begins with. */
  fields: procedure
    .input(
      z.strictObject({
        type: recordType,
        ids: z.array(anyId).max(OPERATIONS_LIMIT),
        fields: z.array(z.string().max(80)).min(1).max(50)
      })
    )
    .output(
      z.array(
        z.strictObject({
          id: anyId,
          values: z.record(z.string(), value),
          stamps: z.record(z.string(), stamp.nullable())
        })
      )
    ),
  /** Live records of a kind to choose from, by the words typed, named and sorted in the language of the screen. */
  options: procedure
    .input(
      z.strictObject({
        type: recordType,
        words: z.string().max(200).default(''),
        language,
        limit: z.int().min(1).max(500).default(100)
      })
    )
    .output(z.array(recordLink)),
  /** Live records that may be one entered twice, by their titles: all of a kind, or those that would be called as the title given. */
  doubles: procedure
    .input(
      z.strictObject({
        type: recordType,
        title: z.string().max(LINE_LIMIT).nullable(),
        within: id.nullable()
      })
    )
    .output(z.array(z.array(recordLink))),
  /**
   * Titles that differ in a language from those in all other answers, which are the originals: of every record whose title was
   * translated into it, in the bin too.
   */
  titles: procedure
    .input(z.strictObject({ language }))
    .output(z.array(z.strictObject({ type: recordType, id: anyId, title: text }))),
  /** Definitions of the group's own fields, those in the bin too, labels in a language where they were translated into it. */
  ownFields: procedure.input(z.strictObject({ language })).output(z.array(ownField)),
  commit: procedure
    .input(
      z.strictObject({
        label: z.string().min(1).max(LINE_LIMIT),
        operations,
        reason: z.string().max(200_000).optional()
      })
    )
    .output(commitResult),
  undo: procedure.output(undoResult),
  redo: procedure.output(undoResult),
  undoTransaction: procedure.input(z.strictObject({ stamp })).output(undoResult),
  /** What `undoTransaction` would do, for a person to agree to. */
  undoPreview: procedure.input(z.strictObject({ stamp })).output(undoEffect),
  undoState: procedure.output(undoState),
  history: procedure.input(key.extend(page)).output(z.array(historyEntry)),
  workspaceHistory: procedure.input(z.strictObject(page)).output(z.array(historyEntry)),
  search: procedure
    .input(z.strictObject({ words: z.string().max(200), limit: z.int().min(1).max(100).default(30) }))
    .output(
      z.array(
        z.strictObject({
          type: recordType,
          id: anyId,
          title: text,
          /** The code it is read with, e.g. 1.1.2. */
          code: text.nullable(),
          excerpt: text,
          /** Only a near spelling of what was typed stands in it. */
          near: z.boolean()
        })
      )
    ),
  bin: procedure.output(z.array(written.extend({ record: recordLink, withChildren: count }))),
  attach: procedure
    .input(z.strictObject({ owner: key, ticket, description: z.string().max(LINE_LIMIT).nullable() }))
    .output(commitResult),
  saveAttachment: procedure.input(z.strictObject({ id, ticket })).output(z.strictObject({ size: count })),
  /** Tells what changed after each commit, for as long as the caller listens. */
  changes: procedure.output(eventIterator(change))
}
