import type { Orientation } from '../tree/index.ts'

// All lengths of the text are in twips (1/1440 inch), as WordprocessingML counts them.
const TWIPS_PER_MM = 1440 / 25.4
const PIXELS_PER_MM = 96 / 25.4

/** Millimetres as whole twips. */
export const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM)

/** Millimetres as whole pixels of 1/96 inch, the unit docx wants for pictures. */
export const pixels = (millimetres: number): number => Math.round(millimetres * PIXELS_PER_MM)

/** A4 with margins of 25 mm on all sides (LOOK.md "Documents"). */
export const A4 = { width: 11906, height: 16838 } as const
export const MARGIN = twips(25)
export const HEADER_DISTANCE = twips(12.5)

/** Width of the text in twips. */
export const textWidth = (orientation: Orientation): number =>
  (orientation === 'landscape' ? A4.height : A4.width) - 2 * MARGIN

/** Height of the text on a page in twips. */
export const textHeight = (orientation: Orientation): number =>
  (orientation === 'landscape' ? A4.width : A4.height) - 2 * MARGIN
