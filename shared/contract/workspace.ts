import { z } from 'zod'
import { LINE_LIMIT } from '../model/field.ts'
import {
  codeOf,
  count,
  errorCode,
  errorData,
  id,
  jobOf,
  language,
  named,
  procedure,
  text,
  ticket
} from './base.ts'

const openWorkspace = z.strictObject({
  id,
  cityName: text,
  /** The record of the city; null in a workspace that has none. */
  city: id.nullable(),
  /** ISO 3166-1 code: numbers and months are written as there. */
  country: text.nullable(),
  /** `#rrggbb`, where the city has one. */
  accentColour: text.nullable(),
  language,
  readOnly: z.boolean(),
  /** What is only looked at and is not the group's own file; null: it is. */
  lookedAt: z.enum(['sample', 'backup']).nullable(),
  /** The civil date as of which it is looked at; null: today. */
  asOf: text.nullable(),
  fileName: text,
  /** Codes of what is unwise about the place of the file, e.g. `networkFolder`, and of what fails. */
  warnings: z.array(codeOf<'warning'>()),
  /** The member who works here, and their department. */
  me: z.strictObject({ member: id.nullable(), role: text.nullable(), department: named })
})
export type OpenWorkspace = z.output<typeof openWorkspace>

const recent = z.strictObject({
  key: text,
  cityName: text,
  fileName: text,
  openedAt: text,
  missing: z.boolean()
})

/** The workspace to go back to from one that is only looked at, and who has it open where that is why; as in WORKSPACE_IN_USE. */
const back = z.strictObject({ ticket, cityName: text, inUse: errorData.nullable() })

/** How a file is opened: to write; to read alone; although a note says another computer has it; or its newest backup in its stead. */
const manner = z.enum(['write', 'read', 'takeOver', 'backup'])
export type OpenManner = z.output<typeof manner>

const problem = z.strictObject({ code: codeOf<'problem'>(), where: text })

/** The file: opening, making, closing, checking, copying. */
export const workspace = {
  status: procedure.output(
    z.strictObject({
      open: openWorkspace.nullable(),
      back: back.nullable(),
      /** Why the file that the program was started with is not open. */
      refused: z.strictObject({ code: errorCode, details: errorData, ticket }).nullable(),
      recent: z.array(recent),
      version: text
    })
  ),
  create: procedure
    .input(
      z.strictObject({
        city: z.string().min(1).max(LINE_LIMIT),
        country: z.string().max(2).nullable(),
        language,
        department: z.string().max(LINE_LIMIT).nullable(),
        /** "I am": the role of the person at this device. */
        role: z.string().max(LINE_LIMIT).nullable(),
        /** One person works on it, without a group. */
        alone: z.boolean().optional(),
        target: ticket
      })
    )
    .output(openWorkspace),
  /** Makes the sample and opens it: a copy to try things in at the target; without one, to be looked at alone. */
  createSample: procedure
    .input(z.strictObject({ sample: z.enum(['milano']), target: ticket.nullable() }))
    .output(jobOf(openWorkspace)),
  /** Opens a file; where somebody else has it open, its newest backup to be read, if one can be reached. */
  open: procedure.input(z.strictObject({ ticket, manner: manner.optional() })).output(openWorkspace),
  openRecent: procedure.input(z.strictObject({ key: text, manner: manner.optional() })).output(openWorkspace),
  /** Saves the open workspace to another place and goes on there: its own file is gone, or its disk is full. */
  saveElsewhere: procedure.input(z.strictObject({ target: ticket })).output(openWorkspace),
  /** A person has looked at this computer's clock and says it is right. */
  trustClock: procedure.output(z.strictObject({})),
  forgetRecent: procedure.input(z.strictObject({ key: text })).output(z.strictObject({})),
  close: procedure.output(z.strictObject({})),
  setMe: procedure.input(z.strictObject({ member: id.nullable() })).output(openWorkspace),
  validate: procedure.output(
    z.strictObject({
      ok: z.boolean(),
      records: z.record(z.string(), count),
      transactions: count,
      problems: z.array(problem)
    })
  ),
  /** Brings records that the disk has garbled back out of the history, all of them or none. */
  repair: procedure.output(z.strictObject({ repaired: count })),
  backup: procedure
    .input(z.strictObject({ target: ticket }))
    .output(z.strictObject({ sha256: text, size: count })),
  backups: procedure.output(
    z.array(
      z.strictObject({
        name: text,
        at: text,
        occasion: codeOf<'backup'>(),
        /** Made of another copy of the workspace than the open one, or before it was moved. */
        ofCopy: z.boolean(),
        size: count,
        /** Null while it is open here: then it cannot be looked at. */
        verified: z.boolean().nullable()
      })
    )
  ),
  /** Where everything lies, who has the file open, and how much there is: folders as words to be shown, which no call takes. */
  whereabouts: procedure.output(
    z.strictObject({
      file: z.strictObject({ path: text, size: count }),
      /** Who says to have the file open to write; null: nobody does. */
      openBy: z.strictObject({ host: text, user: text, since: text, here: z.boolean() }).nullable(),
      backups: z.strictObject({ folder: text, count, newest: text.nullable(), size: count }),
      /** The folder of this device: settings, identity, drafts. */
      home: text
    })
  ),
  /** Shows a kept backup of the open workspace, by its name in `backups`, to be read alone. */
  lookAtBackup: procedure.input(z.strictObject({ name: text })).output(openWorkspace),
  /** Writes a kept backup, by its name in `backups`, to a place where nothing is; the open workspace stays as it is. */
  restore: procedure
    .input(z.strictObject({ name: text, target: ticket }))
    .output(z.strictObject({ sha256: text }))
}
