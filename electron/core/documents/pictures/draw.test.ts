import { describe, expect, it } from 'vitest'
import { drawPictures } from './draw.ts'
import { fontFiles } from './fonts.ts'

const svg = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="48" font-family="IBM Plex Sans"><text x="4" y="20">${text}</text></svg>`

const sizeOf = (png: Uint8Array = new Uint8Array(24)) => {
  const view = new DataView(png.buffer, png.byteOffset)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

describe('drawPictures', () => {
  it('draws more pictures than one thread takes, in order and as large as they are printed', async () => {
    const pictures = await drawPictures(['a', 'b', 'c', 'd', 'e', 'a'].map(svg), 200)
    expect(pictures.map(sizeOf)).toEqual(Array.from({ length: 6 }, () => ({ width: 200, height: 100 })))
    expect(pictures[5]).toEqual(pictures[0])
    expect(pictures[1]).not.toEqual(pictures[0])
  })

  it('stops when it is cancelled, with the reason given', async () => {
    const controller = new AbortController()
    const drawing = drawPictures([svg('a')], 200, controller.signal)
    controller.abort(new Error('cancelled by the user'))
    await expect(drawing).rejects.toThrow('cancelled by the user')
  })

  it('fails with the error of the drawing', async () => {
    await expect(drawPictures(['<svg'], 200)).rejects.toThrow(/SVG|root/u)
  })

  it('refuses to draw without letters', () => {
    expect(() => fontFiles('/nowhere')).toThrow(/IBMPlexSans/)
  })
})
