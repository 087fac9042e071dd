import { stripGif } from './strip-gif.ts'
import { stripHeif } from './strip-heif.ts'
import { stripJpeg } from './strip-jpeg.ts'
import { stripPng } from './strip-png.ts'
import { stripTiff } from './strip-tiff.ts'
import { stripWebp } from './strip-webp.ts'

const STRIP: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
  'image/heic': stripHeif,
  'image/avif': stripHeif,
  'image/tiff': stripTiff,
  'image/gif': stripGif
}

/**
 * A file as it is kept: photos lose where, when, by whom and with what they were taken. Throws RangeError for a photo that is broken
 * or of a kind that cannot be freed of that.
 */
export const withoutMetadata = (bytes: Uint8Array, mediaType: string): Uint8Array => {
  const strip = STRIP[mediaType]
  if (strip !== undefined) return strip(bytes)
  if (mediaType.startsWith('image/')) throw new RangeError(mediaType)
  return bytes
}
