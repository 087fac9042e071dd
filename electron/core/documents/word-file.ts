import { PianoError } from '#shared/contract/errors.ts'
import { renderInWorker } from './render/index.ts'
import type { DocumentTree } from './tree/index.ts'

/** The render step of a document; tests give one that fails. */
type Render = (tree: DocumentTree, signal?: AbortSignal) => Promise<Uint8Array>

/** A document as a Word file, made beside the core so that it goes on answering. Throws DOCUMENT_FAILED, and the signal's reason. */
export const wordFile = async (
  tree: DocumentTree,
  signal?: AbortSignal,
  render: Render = renderInWorker
): Promise<Uint8Array> => {
  try {
    return await render(tree, signal)
  } catch (error) {
    if (signal?.aborted === true) throw signal.reason
    throw new PianoError('DOCUMENT_FAILED', {}, { cause: error })
  }
}
