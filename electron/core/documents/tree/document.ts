import type { Block } from './blocks.ts'
import type { Direction, Picture } from './page.ts'

/** Languages a document can be written in (MISSION.md: the four languages of the product). */
export type DocumentLanguage = 'it' | 'en' | 'fr' | 'ar'

/**
 * Every fixed word the renderer prints, already translated. Templates hold `{page}`, `{pages}` or `{number}`;
 * the renderer holds no text of its own.
 */
export type DocumentLabels = {
  /** For example "Pagina {page} di {pages}". */
  readonly pageOf: string
  /** Title above the table of contents. */
  readonly contents: string
  /** For example "Tabella {number}". */
  readonly table: string
  /** For example "Figura {number}". Charts count as figures. */
  readonly figure: string
  /** Caption of a picture on several pages, for example "{caption} ({part} di {parts})". */
  readonly partOf: string
  readonly source: string
  readonly note: string
  /** Word in the header of every page of a draft. */
  readonly draft: string
}

/** First page: whose document it is, what it is, and, for an annex, room for its stamp (LOOK.md "Documents"). */
export type Cover = {
  readonly city: string
  readonly logo?: Picture
  readonly title: string
  readonly subtitle?: string
  readonly period?: string
  readonly version?: string
  /** Lines of the frame where the secretary stamps an annex, for example "Allegato A alla deliberazione n. ____". */
  readonly stamp?: readonly string[]
  /** What the reader must know first, for example that something was left out for this audience. */
  readonly notices?: readonly string[]
}

/** A whole document as plain data: it can cross a thread, be compared and be printed without the data model. */
export type DocumentTree = {
  readonly title: string
  readonly subject: string
  readonly keywords: readonly string[]
  /** Who the document is by: the municipality, never a person. */
  readonly author: string
  /** Instant in UTC that the file carries as created and modified; the only time in it. */
  readonly date: string
  readonly language: DocumentLanguage
  /** BCP 47 tag with the country, for example `it-IT` or `ar-MA`. */
  readonly locale: string
  readonly direction: Direction
  /** Tag of the words in the other script, for example `fr-FR` in an Arabic document of Tunis. */
  readonly otherLocale?: string
  /** Colour of headings and rules, six hex digits without `#`; the default is the municipal blue of LOOK.md. */
  readonly colour?: string
  readonly cover?: Cover
  readonly labels: DocumentLabels
  /** Left and right of the line at the head of every page but the cover. */
  readonly header: { readonly start: string; readonly end: string }
  /** Text beside "page x of y" at the foot. */
  readonly footer: string
  readonly draft?: boolean
  readonly blocks: readonly Block[]
}
