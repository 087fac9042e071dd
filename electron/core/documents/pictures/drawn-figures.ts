import { cleanText, type DocumentTree, type Figure, type Picture } from '../tree/index.ts'
import { drawPictures } from './draw.ts'
import { figureSheets, type Sheet } from './sheets.ts'

/** The pages of each figure of a document. */
export type FigureSheets = ReadonlyMap<Figure, readonly Sheet[]>

/** The pages of each figure of a document, as pictures. */
export type FigurePictures = ReadonlyMap<Figure, readonly Picture[]>

/** Lays out the figures of a document: how many pages each takes and how large they are. */
export const sheetsOf = async ({ blocks }: DocumentTree): Promise<FigureSheets> => {
  const sheets = new Map<Figure, readonly Sheet[]>()
  for (const block of blocks)
    if (block.kind === 'figure') sheets.set(block, await figureSheets(block.data, block))
  return sheets
}

/** The laid-out figures with these PNGs, one for each page in order. */
export const picturesOf = (sheets: FigureSheets, png: (index: number) => Uint8Array): FigurePictures => {
  let index = 0
  const pictures = new Map<Figure, readonly Picture[]>()
  for (const [figure, pages] of sheets) {
    const printed = pages.map(({ widthMm, heightMm }) => ({
      png: png(index++),
      widthMm,
      heightMm,
      alt: figure.data.alt
    }))
    pictures.set(figure, printed)
  }
  return pictures
}

const NOTHING = new Uint8Array()

/** Draws the laid-out figures. */
export const drawnFigures = async (
  sheets: FigureSheets,
  dpi: number,
  signal?: AbortSignal
): Promise<FigurePictures> => {
  const svgs = [...sheets.values()].flatMap(pages => pages.map(({ svg }) => cleanText(svg)))
  const pngs = await drawPictures(svgs, dpi, signal)
  return picturesOf(sheets, index => pngs[index] ?? NOTHING)
}
