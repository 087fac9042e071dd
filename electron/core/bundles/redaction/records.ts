import type { RecordType } from '#shared/model/index.ts'

/** What stands where something was held back: only what kind of thing it was (DESIGN.md 5). */
export type Withheld = { readonly withheld: string }

export type CellValue = string | number | null

/** A record as it stands in the workspace, with its translations as `title@en`. */
export type PlainRecord = {
  readonly type: RecordType
  readonly id: string
  readonly values: Readonly<Record<string, CellValue>>
}

/** A record as an audience may see it. A field that is absent was held back or does not exist; null is empty. */
export type RedactedRecord = {
  readonly type: RecordType
  readonly id: string
  /** A person chosen by hand: personal fields are there although the audience could not see them (FORMAT.md 6). */
  readonly disclosed: boolean
  readonly values: Readonly<Record<string, CellValue | Withheld>>
}

export const isWithheld = (value: unknown): value is Withheld =>
  typeof value === 'object' && value !== null && 'withheld' in value
