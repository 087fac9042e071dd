import type { Paragraph } from 'docx'
import type { List, ListItem } from '../../tree/index.ts'
import { LIST_INDENT } from '../styles/numbering.ts'
import type { RenderContext } from '../text/context.ts'
import { recordPieces } from '../text/inline-pieces.ts'
import { textParagraph } from '../text/paragraphs.ts'

const DEEPEST = LIST_INDENT.length - 1

/** A real Word list; each numbered list starts at 1 again. */
export const listParagraphs = (context: RenderContext, list: List): readonly Paragraph[] => {
  const instance = list.ordered ? ++context.lists : 0
  const reference = list.ordered ? 'numbers' : 'bullets'
  const items = (entries: readonly ListItem[], depth: number): readonly Paragraph[] =>
    entries.flatMap(item => {
      const level = Math.min(depth, DEEPEST)
      const pieces = recordPieces(context, item.content, item.record)
      const indent = LIST_INDENT[level] ?? 0
      return [
        textParagraph(context, 'ListText', pieces, { numbering: { reference, level, instance } }, { indent }),
        ...items(item.items ?? [], depth + 1)
      ]
    })
  return items(list.items, 0)
}
