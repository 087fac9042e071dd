import { type RefObject, useLayoutEffect, useState } from 'react'

const scrollerOf = (element: HTMLElement): HTMLElement | null => {
  for (let above = element.parentElement; above !== null; above = above.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(above).overflowY)) return above
  }
  return null
}

/**
 * What an element scrolls in, and how far from its upper edge it begins, looked at anew when `content` is another. Undefined while
 * nobody has looked; null where nothing scrolls.
 */
export const useScroller = (element: RefObject<HTMLElement | null>, content: unknown) => {
  const [scroller, setScroller] = useState<HTMLElement | null>()
  const [margin, setMargin] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content means other words above, which may wrap otherwise.
  useLayoutEffect(() => {
    if (element.current === null) return
    const found = scroller ?? scrollerOf(element.current)
    setScroller(found)
    if (found === null) return
    const top = element.current.getBoundingClientRect().top - found.getBoundingClientRect().top
    setMargin(Math.round(top + found.scrollTop))
  }, [element, scroller, content])
  return { scroller, margin }
}
