import { Worker } from 'node:worker_threads'
import type { WorkerAnswer } from './answer.ts'
import { type WorkerName, workerLocation } from './location.ts'

/** Short-lived objects of a long document are collected early instead of filling the memory (measured: 120 MiB less). */
const YOUNG_MB = 16

/**
 * Work done in a thread of its own, so that the core goes on answering; the thread's end gives back all memory it took.
 * Rejects with the signal's reason when cancelled (the thread is stopped at once), and with the error of the work when it fails.
 */
export const askWorker = <Input, Output>(
  name: WorkerName,
  input: Input,
  signal?: AbortSignal
): Promise<Output> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason)
      return
    }
    const worker = new Worker(workerLocation(name), {
      workerData: input,
      // How this process was started is not how its threads start.
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB }
    })
    const abort = (): void => {
      void worker.terminate()
      reject(signal?.reason)
    }
    const settled = (): void => signal?.removeEventListener('abort', abort)
    signal?.addEventListener('abort', abort, { once: true })
    worker.once('message', (answer: WorkerAnswer<Output>) => {
      settled()
      if (answer.ok) resolve(answer.output)
      else reject(answer.error)
    })
    worker.once('error', error => {
      settled()
      reject(error)
    })
    worker.once('exit', code => {
      settled()
      reject(new Error(`The ${name} worker ended with code ${code} and no answer`))
    })
  })
