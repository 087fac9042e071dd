import type { DocumentTree } from '../tree/index.ts'
import { askWorker } from '../workers/ask.ts'

export { renderDocx } from './document.ts'
export { bookmarkName } from './text/bookmarks.ts'

/** `renderDocx` in a thread of its own; see `askWorker` for cancelling and failing. */
export const renderInWorker = (tree: DocumentTree, signal?: AbortSignal): Promise<Uint8Array> =>
  askWorker('document', tree, signal)
