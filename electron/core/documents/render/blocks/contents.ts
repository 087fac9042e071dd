import { BuilderElement, LeaderType, type ParagraphChild, Run, TabStopType, XmlComponent } from 'docx'
import type { Contents } from '../../tree/index.ts'
import type { FlowItem } from '../pages/flow.ts'
import { type StyleName, textStyle } from '../styles/text-styles.ts'
import type { RenderContext } from '../text/context.ts'
import type { HeadingEntry } from '../text/outline.ts'
import { plainParagraph, textItem } from '../text/paragraphs.ts'
import { type Piece, textPiece } from '../text/pieces.ts'
import { runsOf } from '../text/runs.ts'

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

/** Room in twips that the number of the page may need after the words of an entry. */
const PAGE_ROOM = 567

const entryItem = (
  context: RenderContext,
  heading: HeadingEntry,
  {
    opening,
    closing
  }: { readonly opening: readonly ParagraphChild[]; readonly closing: readonly ParagraphChild[] }
): FlowItem => {
  const style = STYLES[heading.level - 1] ?? 'TOC4'
  const { indentStart = 0 } = textStyle(style)
  const hanging = heading.number ? (NUMBER_ROOM[heading.level - 1] ?? 907) : 0
  const start = indentStart + hanging
  const { width } = context
  // Its lines are those of its words; around them stands what Word fills in.
  const words = textItem(context, style, [textPiece(heading.text)], { indent: start, trailing: PAGE_ROOM })
  const pieces: readonly Piece[] = [
    ...(heading.number ? [textPiece(heading.number), { kind: 'tab' } as const] : []),
    textPiece(heading.text),
    { kind: 'tab' },
    { kind: 'pageOf', anchor: heading.anchor }
  ]
  return {
    ...words,
    write: starts => [
      plainParagraph(
        context,
        style,
        [...opening, ...runsOf(context, [{ kind: 'link', anchor: heading.anchor, pieces }]), ...closing],
        {
          indent: { start, ...(heading.number ? { hanging } : {}) },
          tabStops: [
            ...(heading.number ? [{ type: TabStopType.START, position: start }] : []),
            { type: TabStopType.END, position: width, leader: LeaderType.DOT }
          ],
          ...(starts.has(0) ? { pageBreakBefore: true } : {})
        }
      )
    ]
  }
}

/**
 * The table of contents as a field that is already filled in: Word shows the entries and asks nothing, and can still
 * update it.
 */
export const contentsItems = (context: RenderContext, contents: Contents): readonly FlowItem[] => {
  const entries = context.headings.filter(heading => heading.level <= contents.levels)
  const opening = new Run({
    children: [
      fieldCharacter('begin'),
      new Instruction(`TOC \\o "1-${contents.levels}" \\h \\z \\u`),
      fieldCharacter('separate')
    ]
  })
  const closing = new Run({ children: [fieldCharacter('end')] })
  return [
    textItem(context, 'TOCHeading', [textPiece(context.document.labels.contents)]),
    ...entries.map((heading, index) =>
      entryItem(context, heading, {
        opening: index === 0 ? [opening] : [],
        closing: index === entries.length - 1 ? [closing] : []
      })
    )
  ]
}
