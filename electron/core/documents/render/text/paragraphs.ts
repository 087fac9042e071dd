import { Bookmark, type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx'
import { type FlowItem, type Height, KEEP, type Keep, NO_HEIGHT, type Strip } from '../pages/flow.ts'
import { breakLines, type Line } from '../pages/lines.ts'
import { lineHeight } from '../styles/line-height.ts'
import { type StyleName, type TextStyle, textStyle } from '../styles/text-styles.ts'
import type { RenderContext } from './context.ts'
import { type Piece, piecesCutAt } from './pieces.ts'
import { runsOf } from './runs.ts'

/** Children of a paragraph with its direction set: Arabic documents are right to left paragraph by paragraph. */
export const plainParagraph = (
  context: Pick<RenderContext, 'rtl'>,
  style: StyleName,
  children: readonly ParagraphChild[],
  options: IParagraphOptions = {}
): Paragraph =>
  new Paragraph({
    style,
    ...(context.rtl ? { bidirectional: true } : {}),
    ...options,
    children: [...children]
  })

/** The lines of a text: how few they may be, and where they begin where they are most. */
export type Lines = { readonly least: number; readonly most: readonly Line[] }

/** Breaks a text into lines of `width` twips in a style. */
export const linesOf = (
  context: Pick<RenderContext, 'rtl'>,
  style: StyleName,
  pieces: readonly Piece[],
  width: number
): Lines => {
  const { size, bold = false } = textStyle(style)
  const room = { width, size, bold, rtl: context.rtl }
  return { least: breakLines(pieces, room, 'least').length, most: breakLines(pieces, room, 'most') }
}

/** What a paragraph has besides its text and its style. */
export type ParagraphShape = {
  readonly options?: IParagraphOptions
  /** Indent at the start in twips that numbering gives, instead of the style's. */
  readonly indent?: number
  /** Room in twips that something after its last word may need. */
  readonly trailing?: number
  /** Room above and below where it is not the style's. */
  readonly before?: number
  readonly after?: number
  /** Borders take room too. */
  readonly borders?: number
  readonly keepNext?: boolean
  /** The same for the layout alone, which Word is not told of. */
  readonly keep?: Keep
  /** Bookmark around the whole text. */
  readonly anchor?: string
}

/** Lines that no page parts at the start and the end of a paragraph, as Word does. */
const WIDOW = 2

const stripsOf = (
  context: RenderContext,
  { most, least }: Lines,
  style: TextStyle,
  shape: ParagraphShape
): readonly { readonly strip: Strip; readonly line: number }[] => {
  const {
    before = style.before,
    after = style.after,
    borders = 0,
    keep = KEEP.no,
    keepNext = style.keepNext === true
  } = shape
  const whole = style.keepLines === true || most.length < 2 * WIDOW
  const inner = (line: number): boolean => !whole && line >= WIDOW && line <= most.length - WIDOW
  const starts = [...most.keys()].filter(line => line === 0 || inner(line))
  const height = lineHeight(style, context.rtl)
  return starts.map((line, index) => {
    const own = most.slice(line, starts[index + 1])
    const last = index === starts.length - 1
    return {
      line,
      strip: {
        height: {
          least: (own.length * height * least) / most.length,
          most: own.length * height + (index === 0 ? borders : 0)
        },
        before: index === 0 ? before : 0,
        after: last ? after : 0,
        notes: own.flatMap(({ notes }) => notes.map(note => context.notes[note - 1]?.height ?? NO_HEIGHT)),
        keep: last ? (keepNext ? KEEP.always : keep) : KEEP.no
      }
    }
  })
}

/** A paragraph of text on its way into pages. */
export const textItem = (
  context: RenderContext,
  style: StyleName,
  pieces: readonly Piece[],
  shape: ParagraphShape = {}
): FlowItem => {
  const { options = {}, anchor, keepNext, trailing = 0 } = shape
  const { indentStart = 0, indentEnd = 0 } = textStyle(style)
  const width = context.width - (shape.indent ?? indentStart) - indentEnd
  const { least } = linesOf(context, style, pieces, width)
  const { most } = linesOf(context, style, pieces, width - trailing)
  const lines = { least, most }
  const strips = stripsOf(context, lines, textStyle(style), shape)
  return {
    strips: strips.map(({ strip }) => strip),
    repeated: NO_HEIGHT,
    onNewPage: false,
    ...(anchor === undefined ? {} : { anchor }),
    write: starts => {
      const places = strips.flatMap(({ line }, index) =>
        index > 0 && starts.has(index) ? [lines.most[line]?.start ?? 0] : []
      )
      // LibreOffice loses the style behind a page break inside a paragraph: what goes on is a paragraph of its own.
      const parts = piecesCutAt(pieces, places)
      return parts.map((part, index) => {
        const runs = runsOf(context, part)
        const first = index === 0
        const last = index === parts.length - 1
        const { numbering, ...goingOn } = options
        return plainParagraph(
          context,
          style,
          first && anchor !== undefined ? [new Bookmark({ id: anchor, children: [...runs] })] : runs,
          {
            ...(last && keepNext ? { keepNext } : {}),
            ...(first
              ? options
              : { ...goingOn, indent: { start: shape.indent ?? indentStart, end: indentEnd } }),
            ...(parts.length === 1 ? {} : { spacing: partSpacing(textStyle(style), shape, first, last) }),
            ...(first && !starts.has(0) ? {} : { pageBreakBefore: true })
          }
        )
      })
    }
  }
}

/** Room above the first and below the last part of a paragraph that goes on on another page. */
const partSpacing = (style: TextStyle, shape: ParagraphShape, first: boolean, last: boolean) => ({
  before: first ? (shape.before ?? style.before) : 0,
  after: last ? (shape.after ?? style.after) : 0
})

/** The height of a note at the foot of the page. */
export const noteHeight = (context: RenderContext, pieces: readonly Piece[]): Height => {
  const style = textStyle('FootnoteText')
  const { least, most } = linesOf(context, 'FootnoteText', pieces, context.width)
  const line = lineHeight(style, context.rtl)
  return { least: least * line, most: most.length * line + style.after }
}
