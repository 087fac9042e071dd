import type { Light } from '#shared/model/light.ts'
import type { Direction } from './page.ts'

/** Where a printed text comes from: becomes a Word bookmark, so that a corrected file can be read back. */
export type RecordMark = {
  readonly type: string
  readonly id: string
  readonly field: string
}

export type TextRun = {
  readonly kind: 'text'
  readonly text: string
  readonly strong?: boolean
  readonly emphasis?: boolean
}

/** Words of another language than the document's, tagged so that screen readers pronounce them. */
export type ForeignRun = {
  readonly kind: 'foreign'
  readonly text: string
  /** BCP 47 tag, for example `en-GB` or `ar-MA`. */
  readonly language: string
  readonly direction: Direction
  readonly emphasis?: boolean
}

export type LineBreak = { readonly kind: 'lineBreak' }

/** A note at the foot of the page; the renderer numbers them in order of appearance. */
export type Footnote = { readonly kind: 'footnote'; readonly content: readonly NoteRun[] }

/** A printed field of a record. */
export type RecordField = {
  readonly kind: 'field'
  readonly record: RecordMark
  readonly content: readonly NoteRun[]
}

/** A link to the heading that carries that record (`Heading.record`); plain text when no heading does. */
export type RecordReference = {
  readonly kind: 'reference'
  readonly to: RecordMark
  readonly text: string
  /** BCP 47 tag and direction of words of another language than the document's. */
  readonly language?: string
  readonly direction?: Direction
}

/** Runs that may stand inside a footnote or a field. */
export type NoteRun = TextRun | ForeignRun | LineBreak

export type Inline = NoteRun | Footnote | RecordField | RecordReference

/** Tone of a status; it always comes with a word, never by colour alone (LOOK.md). */
export type StatusTone = Light

export type StatusMark = { readonly tone: StatusTone; readonly word: string }
