import { type RefObject, useEffect } from 'react'
import { nearly } from '#shared/search/found.ts'
import { hitsIn } from '#shared/search/hits.ts'
import { haystackOf, type Query, queryOf } from '#shared/search/query.ts'

/** As base.css draws it. */
const NAME = 'pc-hits'

const textsIn = (root: HTMLElement): readonly Node[] => {
  const texts: Node[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node)
  return texts
}

const rangesIn = (root: HTMLElement, typed: Query, near: boolean): readonly Range[] => {
  const ranges: Range[] = []
  const texts = textsIn(root)
  const query = near
    ? nearly(
        typed,
        texts.map(({ nodeValue }) => haystackOf(nodeValue ?? ''))
      )
    : typed
  for (const node of texts) {
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
 * Marks the typed words, or where only near spellings of them were found those, in whatever an element shows, for as long as it shows
 * them: the browser draws the marks itself, cells know nothing of them. Browsers that cannot, leave them out.
 */
export const useMarkedHits = (element: RefObject<HTMLElement | null>, typed: string, near: boolean): void => {
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
      mine = rangesIn(root, query, near)
      for (const range of mine) highlight.add(range)
    }
    mark()
    const observer = new MutationObserver(mark)
    observer.observe(root, { childList: true, characterData: true, subtree: true })
    return () => {
      observer.disconnect()
      clear()
    }
  }, [element, typed, near])
}
