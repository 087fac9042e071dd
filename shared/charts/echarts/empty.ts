import type { EChartsOption } from 'echarts'
import { isolate } from '../text/direction.ts'
import { baseOption, type Frame } from './frame.ts'

/** One quiet sentence in the middle instead of axes without content. */
export const emptyOption = (text: string, frame: Frame): EChartsOption => ({
  ...baseOption(frame),
  title: {
    text: isolate(text),
    left: 'center',
    top: 'middle',
    textStyle: { color: frame.palette.muted, fontSize: frame.canvas.fontSize, fontWeight: 'normal' }
  }
})
