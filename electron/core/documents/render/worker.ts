import type { DocumentTree } from '../tree/index.ts'
import { answer } from '../workers/answer.ts'
import { renderDocx } from './document.ts'

// No await at the top level: the bundle is CommonJS. A copy of exactly these bytes, so that its buffer can be handed over.
void answer(
  async (tree: DocumentTree) => new Uint8Array(await renderDocx(tree)),
  bytes => [bytes]
)
