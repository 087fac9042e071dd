import { answer } from '../workers/answer.ts'
import type { DrawingOrder } from './draw.ts'
import { rasterise } from './rasterise.ts'

// No await at the top level: the bundle is CommonJS. The drawn bytes lie in the native module's memory: they are copied out.
void answer(
  ({ svgs, dpi }: DrawingOrder) => svgs.map(svg => new Uint8Array(rasterise(svg, dpi))),
  pictures => pictures
)
