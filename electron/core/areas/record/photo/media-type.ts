const has = (bytes: Uint8Array, at: number, text: string): boolean =>
  text.length + at <= bytes.length &&
  [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0))

/** First bytes by which a file is known, whatever its name says. */
const MAGIC: readonly (readonly [string, string, number?])[] = [
  ['image/jpeg', '\xff\xd8\xff'],
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/gif', 'GIF8'],
  ['image/webp', 'WEBP', 8],
  ['image/tiff', 'II*\0'],
  ['image/tiff', 'MM\0*'],
  ['application/pdf', '%PDF-'],
  ['application/msword', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['audio/mpeg', 'ID3'],
  ['image/heic', 'ftyphei', 4],
  ['image/heic', 'ftyphev', 4],
  ['image/heic', 'ftypmif', 4],
  ['image/heic', 'ftypmsf', 4],
  ['image/avif', 'ftypavi', 4],
  // Photos that are known only to be refused: nothing here can free them of their metadata.
  ['image/x-canon-cr3', 'ftypcrx', 4],
  ['image/tiff', 'II+\0'],
  ['image/tiff', 'MM\0+'],
  ['image/jxl', '\xff\x0a'],
  ['image/jxl', '\0\0\0\x0cJXL '],
  ['image/jp2', '\0\0\0\x0cjP  '],
  ['image/x-fuji-raf', 'FUJIFILMCCD-RAW'],
  ['image/x-panasonic-rw2', 'IIU\0'],
  ['image/x-olympus-orf', 'IIRO'],
  ['image/x-olympus-orf', 'IIRS'],
  ['image/vnd.adobe.photoshop', '8BPS'],
  ['video/mp4', 'ftyp', 4]
]

/** What a ZIP container holds, by the ending of its name: the office formats are told apart by nothing that stands at a fixed place. */
const ZIPPED: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation'
}

const TEXTS: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  md: 'text/markdown',
  json: 'application/json'
}

const isText = (bytes: Uint8Array): boolean => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return !/(?![\t\n\v\f\r])\p{Cc}/u.test(text)
  } catch {
    return false
  }
}

/** The media type of a file by its first bytes; its name decides only between formats that begin alike. Never an active type (HTML, SVG, scripts): those are plain text here. */
export const mediaTypeOf = (bytes: Uint8Array, fileName: string): string => {
  const ending = fileName.toLowerCase().split('.').at(-1) ?? ''
  const known = MAGIC.find(([, magic, at]) => has(bytes, at ?? 0, magic))
  if (known) return known[0]
  if (has(bytes, 0, 'PK\x03\x04')) return ZIPPED[ending] ?? 'application/zip'
  if (isText(bytes)) return TEXTS[ending] ?? 'text/plain'
  return 'application/octet-stream'
}
