import type { Heading } from '../../tree/index.ts'
import type { FlowItem } from '../pages/flow.ts'
import { HEADING_INDENT } from '../styles/numbering.ts'
import type { StyleName } from '../styles/text-styles.ts'
import type { RenderContext } from '../text/context.ts'
import { recordPieces } from '../text/inline-pieces.ts'
import { textItem } from '../text/paragraphs.ts'
import type { Piece } from '../text/pieces.ts'

const STYLES: Readonly<Record<Heading['level'], StyleName>> = {
  1: 'Heading1',
  2: 'Heading2',
  3: 'Heading3',
  4: 'Heading4'
}

/** A heading in its real style, numbered by Word's list, with the bookmark the table of contents points to. */
export const headingItem = (context: RenderContext, heading: Heading): FlowItem => {
  const entry = context.headings[context.printedHeadings++]
  const pieces = recordPieces(context, heading.content, heading.record)
  const linked: readonly Piece[] =
    entry?.record === undefined ? pieces : [{ kind: 'bookmark', name: entry.target, pieces }]
  return textItem(context, STYLES[heading.level], linked, {
    anchor: entry?.anchor ?? '_Toc000000',
    indent: heading.numbered ? HEADING_INDENT[heading.level] : 0,
    ...(heading.numbered ? {} : { options: { numbering: false } })
  })
}
