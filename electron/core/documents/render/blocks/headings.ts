import { Bookmark, type Paragraph } from 'docx'
import type { Heading } from '../../tree/index.ts'
import { standInRuns } from '../pages/stand-in.ts'
import { HEADING_INDENT } from '../styles/numbering.ts'
import type { StyleName } from '../styles/text-styles.ts'
import type { RenderContext } from '../text/context.ts'
import { recordPieces } from '../text/inline-pieces.ts'
import { linesOf, plainParagraph } from '../text/paragraphs.ts'
import { runsOf } from '../text/runs.ts'
import { takePageBreak } from './page-breaks.ts'

const STYLES: Readonly<Record<Heading['level'], StyleName>> = {
  1: 'Heading1',
  2: 'Heading2',
  3: 'Heading3',
  4: 'Heading4'
}

/** A heading in its real style, numbered by Word's list, with the bookmark the table of contents points to. */
export const headingParagraph = (context: RenderContext, heading: Heading): Paragraph => {
  const entry = context.headings[context.printedHeadings++]
  const style = STYLES[heading.level]
  const pieces = recordPieces(context, heading.content, heading.record)
  const indent = heading.numbered ? HEADING_INDENT[heading.level] : 0
  const runs =
    context.mode === 'measure'
      ? standInRuns(linesOf(context, style, pieces, { indent }))
      : runsOf(context, pieces)
  return plainParagraph(
    context,
    style,
    [new Bookmark({ id: entry?.anchor ?? '_Toc000000', children: [...runs] })],
    {
      ...(heading.numbered ? {} : { numbering: false as const }),
      ...takePageBreak(context)
    }
  )
}
