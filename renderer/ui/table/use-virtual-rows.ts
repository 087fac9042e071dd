import { useDirection } from '@mantine/core'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

type Rows = {
  readonly scroll: RefObject<HTMLDivElement | null>
  readonly count: number
  readonly keyOf?: (index: number) => string | number
  /** Rows that stay drawn when they are scrolled out of sight, because something is typed in them. */
  readonly kept: readonly number[]
  readonly hasTotals: boolean
}

/** The rows of a list that are drawn, each as high as two lines of the screen's script, and how many of them Page Down goes past. */
export const useVirtualRows = ({ scroll, count, keyOf, kept, hasTotals }: Rows) => {
  const rowHeight = useDirection().dir === 'rtl' ? 40 : 36
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    ...(keyOf && { getItemKey: keyOf }),
    estimateSize: () => rowHeight,
    overscan: 12,
    rangeExtractor: range => [...new Set([...defaultRangeExtractor(range), ...kept])],
    scrollPaddingStart: rowHeight,
    // The head stands above the rows, and the totals over the last of them.
    scrollPaddingEnd: hasTotals ? 2 * rowHeight : rowHeight
  })
  const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 400) / rowHeight) - 2)
  return { virtual, rowHeight, page }
}
