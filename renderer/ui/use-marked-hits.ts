import { type RefObject, useEffect } from 'react'
import { hitsIn } from '#shared/search/hits.ts'
import { type Query, queryOf } from '#shared/search/query.ts'

/** As base.css draws it. */
const NAME = 'pc-hits'

const rangesIn = (root: HTMLElement, query: Query): readonly Range[] => {
  const ranges: Range[] = []
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    for (const [from, to] of hitsIn(query, node.nodeValue ?? '')) {
      const range = document.createRange()
      range.setStart(node, from)
      range.setEnd(node, to)
      ranges.push(range)
    }
  }
  return ranges
}

/**
 * Marks the typed words in whatever an element shows, for as long as it shows them: the browser draws the marks itself, cells know nothing
 * of them. Browsers that cannot, leave them out.
 */
export const useMarkedHits = (element: RefObject<HTMLElement | null>, typed: string): void => {
  useEffect(() => {
    const root = element.current
    const query = queryOf(typed)
    if (root === null || query.length === 0 || !('highlights' in CSS)) return
    const highlight = CSS.highlights.get(NAME) ?? new Highlight()
    CSS.highlights.set(NAME, highlight)
    let mine: readonly Range[] = []
    const clear = () => {
      for (const range of mine) highlight.delete(range)
    }
    const mark = () => {
      clear()
      mine = rangesIn(root, query)
      for (const range of mine) highlight.add(range)
    }
    mark()
    const observer = new MutationObserver(mark)
    observer.observe(root, { childList: true, characterData: true, subtree: true })
    return () => {
      observer.disconnect()
      clear()
    }
  }, [element, typed])
}
