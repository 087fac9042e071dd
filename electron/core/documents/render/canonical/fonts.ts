import { join } from 'node:path'
import { readBytes } from '../../../files/read-file.ts'
import { resourcesFolder } from '../../../files/resources.ts'

/** Arabic letters of documents from right to left: they come along (OFL), for what stands in for them elsewhere is up to half as wide again. */
export const ARABIC_FONT = 'IBM Plex Sans Arabic'

// The keys only have to differ from each other; bytes that are drawn by lot would make every file another one.
const FACES = [
  {
    element: 'embedRegular',
    file: 'IBMPlexSansArabic_400Regular.ttf',
    key: '5C1E6B0A-37D2-4A8F-9B64-0E2D7C91A401'
  },
  {
    element: 'embedBold',
    file: 'IBMPlexSansArabic_600SemiBold.ttf',
    key: '5C1E6B0A-37D2-4A8F-9B64-0E2D7C91A402'
  }
] as const

/** A font as Word keeps it: its first 32 bytes mixed with the key, which is read from behind (ECMA-376 part 4, 2.8.1). */
const obfuscated = (font: Uint8Array, key: string): Uint8Array => {
  const bytes = Buffer.from(key.replaceAll('-', ''), 'hex').reverse()
  return font.map((byte, index) => (index < 32 ? byte ^ (bytes[index % 16] ?? 0) : byte))
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** The parts of a Word file that bring the Arabic font along; where it is not taken, Arial stands in. */
export const arabicFontParts = async (): Promise<Readonly<Record<string, Uint8Array>>> => {
  const embedded = FACES.map(
    ({ element, key }, index) => `<w:${element} r:id="rId${index + 1}" w:fontKey="{${key}}"/>`
  )
  const table =
    `${HEAD}<w:fonts xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:font w:name="${ARABIC_FONT}"><w:altName w:val="Arial"/>` +
    `<w:charset w:val="B2"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>${embedded.join('')}</w:font></w:fonts>`
  const targets = FACES.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/font" Target="fonts/font${index + 1}.odttf"/>`
  )
  const fonts = await Promise.all(
    FACES.map(async ({ file, key }, index) => {
      const bytes = await readBytes(join(resourcesFolder(), 'fonts', file))
      return [`word/fonts/font${index + 1}.odttf`, obfuscated(bytes, key)] as const
    })
  )
  return {
    'word/fontTable.xml': Buffer.from(table),
    'word/_rels/fontTable.xml.rels': Buffer.from(
      `${HEAD}<Relationships xmlns="${PACKAGE}">${targets.join('')}</Relationships>`
    ),
    ...Object.fromEntries(fonts)
  }
}

/** Settings that keep the font in the file when Word saves it, with the letters that are used. */
export const keepingFonts = (settings: string): string =>
  settings.replace(
    '<w:displayBackgroundShape/>',
    found => `${found}<w:embedTrueTypeFonts/><w:saveSubsetFonts/>`
  )
