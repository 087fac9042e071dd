type Parts = ReadonlyMap<string, string>

const RELATIONSHIPS = /^(?:(.*)\/)?_rels\/([^/]+)\.rels$/u

/** Numbers of drawings count on from document to document in one process: they start at 1 again. */
const renumberedDrawings = (xml: string): string => {
  let next = 0
  return xml.replace(/(<wp:docPr\b[^>]*?\bid=")\d+(")/gu, (_, before: string, after: string) => {
    next++
    return `${before}${next}${after}`
  })
}

const renamed = (xml: string, names: ReadonlyMap<string, string>): string =>
  names.size === 0
    ? xml
    : xml.replace(/"(rId[^"]*)"/gu, (whole, name: string) => {
        const to = names.get(name)
        return to === undefined ? whole : `"${to}"`
      })

/**
 * The XML parts of a package with what docx draws by lot or counts over all documents replaced: names of relationships
 * become `rIdc1`, `rIdc2`, … in their order, drawings are numbered from 1; for bookmarks see bookmark-numbers.ts.
 */
export const canonicalIdentifiers = (parts: Parts): Parts => {
  const result = new Map(parts)
  for (const [path, xml] of parts) {
    const [, folder = '', file] = RELATIONSHIPS.exec(path) ?? []
    if (file === undefined) continue
    const lots = [...xml.matchAll(/\bId="(rId[^"]*)"/gu)]
      .map(([, name]) => name ?? '')
      .filter(name => !/^rId\d+$/u.test(name))
    const names = new Map(lots.map((name, index) => [name, `rIdc${index + 1}`]))
    result.set(path, renamed(xml, names))
    const source = folder === '' ? file : `${folder}/${file}`
    const part = result.get(source)
    if (part !== undefined) result.set(source, renamed(part, names))
  }
  const body = result.get('word/document.xml')
  if (body !== undefined) result.set('word/document.xml', renumberedDrawings(body))
  return result
}
