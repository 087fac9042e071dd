import { strFromU8, unzipSync } from 'fflate'

type Part = { readonly name: string; readonly xml: string }

const all = (xml: string, pattern: RegExp): readonly RegExpMatchArray[] => [...xml.matchAll(pattern)]

const drawings = ({ name, xml }: Part): readonly string[] =>
  all(xml, /<wp:docPr\b[^>]*>/gu)
    .filter(([tag]) => !/\bdescr="[^"]*\S[^"]*"/u.test(tag))
    .map(([tag]) => `${name}: a drawing has no alternative text: ${tag}`)

const tables = ({ name, xml }: Part): readonly string[] =>
  all(xml, /<w:tbl>.*?<\/w:tbl>/gsu).flatMap(([table], index) => {
    const which = `${name}: table ${index + 1}`
    const firstRow = table.match(/<w:tr\b.*?<\/w:tr>/su)?.[0] ?? ''
    return [
      ...(/<w:tblCaption w:val="[^"]*\S/u.test(table) ? [] : [`${which} has no title for screen readers`]),
      ...(/<w:tblDescription w:val="[^"]*\S/u.test(table)
        ? []
        : [`${which} has no description for screen readers`]),
      ...(/<w:tblHeader\b/u.test(firstRow) ? [] : [`${which} has no header row`]),
      ...(/<w:(?:gridSpan|vMerge)\b/u.test(table) ? [`${which} has merged cells`] : []),
      ...(table.slice(7).includes('<w:tbl>') ? [`${which} has a table inside`] : [])
    ]
  })

const headings = ({ name, xml }: Part): readonly string[] => {
  const levels = all(xml, /<w:pStyle w:val="Heading(\d)"\/>/gu).map(([, level]) => Number(level))
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0
    return level > before + 1 ? [`${name}: heading ${index + 1} jumps from level ${before} to ${level}`] : []
  })
}

const fields = ({ name, xml }: Part): readonly string[] => [
  ...(/w:dirty="(?:true|1)"/u.test(xml) ? [`${name}: a field asks to be updated`] : []),
  ...all(
    xml,
    /<w:instrText[^>]*>\s*(PAGEREF|SEQ)[^<]*<\/w:instrText><w:fldChar w:fldCharType="separate"\/>(?!<w:t\b)/gu
  ).map(([, field]) => `${name}: a ${field} field has no result`)
]

const properties = (parts: ReadonlyMap<string, string>): readonly string[] => {
  const core = parts.get('docProps/core.xml') ?? ''
  const styles = parts.get('word/styles.xml') ?? ''
  const settings = parts.get('word/settings.xml') ?? ''
  return [
    ...(/<dc:title>\s*\S/u.test(core) ? [] : ['core properties: no title']),
    ...(/<dc:language>\s*\S/u.test(core) ? [] : ['core properties: no language']),
    ...(/<cp:lastModifiedBy>(?!Un-named)\s*\S/u.test(core) ? [] : ['core properties: no lastModifiedBy']),
    ...(/<w:docDefaults>.*<w:lang\b[^>]*w:val="[^"]+".*<\/w:docDefaults>/su.test(styles)
      ? []
      : ['styles: no language']),
    ...(/<w:updateFields\b/u.test(settings) ? ['settings: asks to update the fields'] : [])
  ]
}

const anchors = ({ name, xml }: Part): readonly string[] => {
  const names = all(xml, /<w:bookmarkStart\b[^>]*w:name="([^"]*)"/gu).map(([, bookmark]) => bookmark ?? '')
  const known = new Set(names)
  const targets = all(xml, /w:anchor="([^"]*)"/gu).map(([, anchor]) => anchor ?? '')
  return [
    ...(known.size < names.length ? [`${name}: a bookmark's name is used twice`] : []),
    ...names
      .filter(one => one.length > 40)
      .map(one => `${name}: bookmark ${one} is longer than 40 characters`),
    ...targets.filter(one => !known.has(one)).map(one => `${name}: a link points to ${one}, which is nowhere`)
  ]
}

/** What breaks our own rules of accessible council documents (DOMAIN.md 5.7, DESIGN.md section 6), one line each. */
export const accessibilityFindings = (bytes: Uint8Array): readonly string[] => {
  const parts = new Map(
    Object.entries(unzipSync(bytes, { filter: file => /\.(?:xml|rels)$/u.test(file.name) })).map(
      ([name, content]) => [name, strFromU8(content)] as const
    )
  )
  const body: Part = { name: 'word/document.xml', xml: parts.get('word/document.xml') ?? '' }
  return [...properties(parts), ...[drawings, tables, headings, fields, anchors].flatMap(rule => rule(body))]
}
