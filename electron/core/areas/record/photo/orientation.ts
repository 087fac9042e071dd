/** How a photo is to be turned when shown (EXIF tag 0x0112): 1 = as it is, up to 8. */
const ORIENTATION = 0x0112
const SHORT = 3

/** The orientation in a TIFF block (what EXIF is made of); 1 when there is none or the block is damaged. */
export const orientationOf = (tiff: Uint8Array): number => {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  if (tiff.length < 14) return 1
  const order = view.getUint16(0)
  if (order !== 0x4949 && order !== 0x4d4d) return 1
  const little = order === 0x4949
  const directory = view.getUint32(4, little)
  if (directory + 2 > tiff.length) return 1
  const entries = view.getUint16(directory, little)
  for (let index = 0; index < entries; index++) {
    const entry = directory + 2 + index * 12
    if (entry + 12 > tiff.length) return 1
    if (view.getUint16(entry, little) !== ORIENTATION) continue
    const value = view.getUint16(entry + 8, little)
    return view.getUint16(entry + 2, little) === SHORT && value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

/** A TIFF block that says the orientation and nothing else. */
export const orientationBlock = (orientation: number): Uint8Array => {
  const block = new Uint8Array(26)
  const view = new DataView(block.buffer)
  view.setUint16(0, 0x4d4d)
  view.setUint16(2, 42)
  view.setUint32(4, 8)
  view.setUint16(8, 1)
  view.setUint16(10, ORIENTATION)
  view.setUint16(12, SHORT)
  view.setUint32(14, 1)
  view.setUint16(18, orientation)
  return block
}
