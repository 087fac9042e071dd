const WITHOUT_FRACTION = /\.\d+(?=Z$)/u

/** Core properties with the document's own instant for created and modified, and its language. */
export const canonicalCore = (xml: string, date: string, language?: string): string => {
  const instant = date.replace(WITHOUT_FRACTION, '')
  const dated = xml.replace(
    /(<dcterms:(created|modified)\b[^>]*>)[^<]*(<\/dcterms:\2>)/gu,
    (_, open: string, _name: string, close: string) => `${open}${instant}${close}`
  )
  if (language === undefined || dated.includes('<dc:language>')) return dated
  return dated.replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`)
}
