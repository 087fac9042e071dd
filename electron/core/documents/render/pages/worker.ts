import { answer } from '../../workers/answer.ts'
import { estimatePages, type Pages, type PagesOrder } from './estimate.ts'

// No await at the top level: the bundle is CommonJS.
void answer<PagesOrder, Pages>(
  ({ document, sheets }) => {
    const { bookmarks, pageCount = 0 } = estimatePages(document, sheets)
    return { bookmarks, pageCount }
  },
  () => []
)
