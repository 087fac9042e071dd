import { askWorker } from '../workers/ask.ts'

/**
 * Pictures for one worker. The native module keeps some 10 MiB for each until its thread ends, whatever is collected before
 * (measured: 17 pictures 150 MiB in one thread, 75 MiB by fours), and starting a thread takes as long as half a picture.
 */
const BATCH = 4

/** What the picture worker is asked for. */
export type DrawingOrder = { readonly svgs: readonly string[]; readonly dpi: number }

/** Draws SVGs as PNGs of `dpi` on white, one after the other, away from this thread; the same text gives the same bytes. */
export const drawPictures = async (
  svgs: readonly string[],
  dpi: number,
  signal?: AbortSignal
): Promise<readonly Uint8Array[]> => {
  const drawn: Uint8Array[] = []
  for (let at = 0; at < svgs.length; at += BATCH) {
    const order: DrawingOrder = { svgs: svgs.slice(at, at + BATCH), dpi }
    drawn.push(...(await askWorker<DrawingOrder, readonly Uint8Array[]>('picture', order, signal)))
  }
  return drawn
}
