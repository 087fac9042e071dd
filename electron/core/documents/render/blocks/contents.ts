import {
  BuilderElement,
  LeaderType,
  type Paragraph,
  type ParagraphChild,
  Run,
  TabStopType,
  XmlComponent
} from 'docx'
import type { Contents } from '../../tree/index.ts'
import { standInRuns } from '../pages/stand-in.ts'
import { textWidthIn } from '../pages/widths.ts'
import { type StyleName, textStyle } from '../styles/text-styles.ts'
import type { RenderContext } from '../text/context.ts'
import type { HeadingEntry } from '../text/outline.ts'
import { plainParagraph, textParagraph } from '../text/paragraphs.ts'
import { type Piece, textPiece } from '../text/pieces.ts'
import { runsOf } from '../text/runs.ts'
import { takePageBreak } from './page-breaks.ts'

const STYLES = ['TOC1', 'TOC2', 'TOC3', 'TOC4'] as const satisfies readonly StyleName[]

// Room of the number before an entry, in twips, by level from 1.
const NUMBER_ROOM = [454, 567, 737, 907] as const

const fieldCharacter = (type: 'begin' | 'separate' | 'end') =>
  new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } })

class Instruction extends XmlComponent {
  constructor(text: string) {
    super('w:instrText')
    this.root.push(text)
  }
}

const entry = (
  context: RenderContext,
  heading: HeadingEntry,
  opening: readonly ParagraphChild[],
  closing: readonly ParagraphChild[]
): Paragraph => {
  const style = STYLES[heading.level - 1] ?? 'TOC4'
  const { indentStart = 0, indentEnd = 0, size, bold = false } = textStyle(style)
  const hanging = NUMBER_ROOM[heading.level - 1] ?? 907
  const start = indentStart + hanging
  const room = context.width - start - indentEnd
  // An entry that surely takes one line is counted as one short line.
  const short = (textWidthIn(heading.text, bold) * size) / 100 < room - 600
  if (context.mode === 'measure' && short)
    return plainParagraph(context, style, standInRuns([{ notes: [], width: 0 }]))
  const pieces: readonly Piece[] = [
    ...(heading.number ? [textPiece(heading.number), { kind: 'tab' } as const] : []),
    textPiece(heading.text),
    { kind: 'tab' },
    { kind: 'pageOf', anchor: heading.anchor }
  ]
  return plainParagraph(
    context,
    style,
    [...opening, ...runsOf(context, [{ kind: 'link', anchor: heading.anchor, pieces }]), ...closing],
    {
      indent: {
        start: heading.number ? start : indentStart,
        end: indentEnd,
        ...(heading.number ? { hanging } : {})
      },
      tabStops: [
        ...(heading.number ? [{ type: TabStopType.START, position: start }] : []),
        { type: TabStopType.END, position: context.width, leader: LeaderType.DOT }
      ]
    }
  )
}

/**
 * The table of contents as a field that is already filled in: Word shows the entries and asks nothing, and can still
 * update it.
 */
export const contentsBlock = (context: RenderContext, contents: Contents): readonly Paragraph[] => {
  const entries = context.headings.filter(heading => heading.level <= contents.levels)
  const writes = context.mode === 'write'
  const opening = new Run({
    children: [
      fieldCharacter('begin'),
      new Instruction(`TOC \\o "1-${contents.levels}" \\h \\z \\u`),
      fieldCharacter('separate')
    ]
  })
  const closing = new Run({ children: [fieldCharacter('end')] })
  return [
    textParagraph(
      context,
      'TOCHeading',
      [textPiece(context.document.labels.contents)],
      takePageBreak(context)
    ),
    ...entries.map((heading, index) =>
      entry(
        context,
        heading,
        writes && index === 0 ? [opening] : [],
        writes && index === entries.length - 1 ? [closing] : []
      )
    )
  ]
}
