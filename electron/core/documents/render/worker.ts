import { parentPort, workerData } from 'node:worker_threads'
import type { DocumentTree } from '../tree/index.ts'
import { renderDocx } from './document.ts'

/** What the worker answers: the file, or why there is none. */
export type WorkerAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly error: unknown }

const answer = async (tree: DocumentTree): Promise<void> => {
  try {
    // A copy of exactly these bytes, so that its buffer can be handed over.
    const bytes = new Uint8Array(await renderDocx(tree))
    const done: WorkerAnswer = { ok: true, bytes }
    parentPort?.postMessage(done, [bytes.buffer])
  } catch (error) {
    const failed: WorkerAnswer = { ok: false, error }
    parentPort?.postMessage(failed)
  }
}

// No await at the top level: the bundle is CommonJS.
void answer(workerData as DocumentTree)
