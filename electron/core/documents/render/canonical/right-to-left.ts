/** Marks every section as right to left: `w:bidi` stands before `w:rtlGutter`, `w:docGrid` and what follows. */
export const rightToLeftSections = (xml: string): string =>
  xml.replace(/<w:sectPr\b[^>]*>.*?<\/w:sectPr>/gsu, section => {
    if (section.includes('<w:bidi/>')) return section
    const at = section.search(/<w:(?:rtlGutter|docGrid|printerSettings|sectPrChange)\b/u)
    const place = at < 0 ? section.lastIndexOf('</w:sectPr>') : at
    return `${section.slice(0, place)}<w:bidi/>${section.slice(place)}`
  })
