import { stripJpeg } from './strip-jpeg.ts'
import { stripPng } from './strip-png.ts'

/** A file as it is kept: photos lose where, when, by whom and with what they were taken. Throws RangeError for a broken photo. */
export const withoutMetadata = (bytes: Uint8Array, mediaType: string): Uint8Array => {
  if (mediaType === 'image/jpeg') return stripJpeg(bytes)
  if (mediaType === 'image/png') return stripPng(bytes)
  return bytes
}
