import { parentPort, workerData } from 'node:worker_threads'

/** What a worker answers: its result, or why there is none. */
export type WorkerAnswer<Output> =
  | { readonly ok: true; readonly output: Output }
  | { readonly ok: false; readonly error: unknown }

/** Does the one piece of work a worker was started for; the bytes that `parts` names are handed over, not copied. */
export const answer = async <Input, Output>(
  work: (input: Input) => Output | Promise<Output>,
  parts: (output: Output) => readonly Uint8Array<ArrayBuffer>[]
): Promise<void> => {
  try {
    const output = await work(workerData as Input)
    const done: WorkerAnswer<Output> = { ok: true, output }
    parentPort?.postMessage(
      done,
      parts(output).map(({ buffer }) => buffer)
    )
  } catch (error) {
    const failed: WorkerAnswer<Output> = { ok: false, error }
    parentPort?.postMessage(failed)
  }
}
