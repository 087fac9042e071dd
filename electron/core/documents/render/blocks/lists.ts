import type { List, ListItem } from '../../tree/index.ts'
import type { FlowItem } from '../pages/flow.ts'
import { LIST_INDENT } from '../styles/numbering.ts'
import type { RenderContext } from '../text/context.ts'
import { recordPieces } from '../text/inline-pieces.ts'
import { textItem } from '../text/paragraphs.ts'

const DEEPEST = LIST_INDENT.length - 1

/** A real Word list; each numbered list starts at 1 again. */
export const listItems = (context: RenderContext, list: List): readonly FlowItem[] => {
  const instance = list.ordered ? ++context.lists : 0
  const reference = list.ordered ? 'numbers' : 'bullets'
  const items = (entries: readonly ListItem[], depth: number): readonly FlowItem[] =>
    entries.flatMap(item => {
      const level = Math.min(depth, DEEPEST)
      const pieces = recordPieces(context, item.content, item.record)
      return [
        textItem(context, 'ListText', pieces, {
          options: { numbering: { reference, level, instance } },
          indent: LIST_INDENT[level] ?? 0
        }),
        ...items(item.items ?? [], depth + 1)
      ]
    })
  return items(list.items, 0)
}
