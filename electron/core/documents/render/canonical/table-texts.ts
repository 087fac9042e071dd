import type { AlternativeText } from '../../tree/index.ts'
import { escapeXml } from './escape-xml.ts'

/**
 * Puts title and description of each table, in order, where screen readers look for them: docx has no option for
 * `w:tblCaption` and `w:tblDescription`, the last elements of a table's properties.
 */
export const withTableTexts = (xml: string, tables: readonly AlternativeText[]): string => {
  let at = 0
  return xml.replace(/<\/w:tblPr>/gu, end => {
    const text = tables[at++]
    if (!text) return end
    return `<w:tblCaption w:val="${escapeXml(text.title)}"/><w:tblDescription w:val="${escapeXml(text.description)}"/>${end}`
  })
}
