const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;'
}

/** Text as the value of an XML attribute in double quotes. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"\n\t]/gu, found => ENTITIES[found] ?? found)
