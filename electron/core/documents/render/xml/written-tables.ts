import { Document, FileChild, NextAttributeComponent, type Table } from 'docx'
import type { AlternativeText } from '../../tree/index.ts'
import { bookmarkNumbers } from '../canonical/bookmark-numbers.ts'
import { escapeXml } from './escape-xml.ts'

type Attributes = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const attributesOf = (value: unknown): Attributes =>
  isObject(value) && isObject(value._attr) ? value._attr : {}

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')

/** The XML of what docx's components make of themselves: one element by its name, its content a list, a text or attributes alone. */
const xmlText = (prepared: Readonly<Record<string, unknown>>): string => {
  const [[name, value] = ['', '']] = Object.entries(prepared)
  if (!Array.isArray(value)) {
    if (isObject(value)) return `<${name}${written(attributesOf(value))}/>`
    return `<${name}>${escapeXml(String(value))}</${name}>`
  }
  let attributes = ''
  let content = ''
  for (const child of value as readonly unknown[]) {
    if (!isObject(child)) content += escapeXml(String(child))
    else if ('_attr' in child) attributes += written(attributesOf(child))
    else content += xmlText(child)
  }
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`
}

const PLACE = 'pc:table'
const PLACES = new RegExp(`<${PLACE} at="(\\d+)"/>`, 'u')

/** Stands in the body where a written table goes. No text of a record can look like it: there, `<` is escaped. */
class TablePlace extends FileChild {
  constructor(index: number) {
    super(PLACE)
    this.root.push(new NextAttributeComponent({ at: { key: 'at', value: index } }))
  }
}

/**
 * Title and description of a table where screen readers look for them: docx has no option for `w:tblCaption` and
 * `w:tblDescription`, the last elements of a table's properties.
 */
const withTexts = (xml: string, { title, description }: AlternativeText): string =>
  xml.replace(
    '</w:tblPr>',
    end =>
      `<w:tblCaption w:val="${escapeXml(title)}"/><w:tblDescription w:val="${escapeXml(description)}"/>${end}`
  )

/**
 * Tables are most of a document, and docx's objects for them ten times as large as their text: each becomes text as soon as
 * it is built, and only a place for it goes through docx.
 */
export const writtenTables = () => {
  const tables: Uint8Array[] = []
  const numbered = bookmarkNumbers()
  const file = new Document({ sections: [] })
  return {
    /** Writes a table down. */
    place: (table: Table, texts: AlternativeText): FileChild => {
      const prepared = table.prepForXml({ file, viewWrapper: file.Document, stack: [] })
      if (prepared !== undefined) tables.push(Buffer.from(numbered(withTexts(xmlText(prepared), texts))))
      return new TablePlace(tables.length - 1)
    },
    /** The body with the tables in their places. */
    filled: (body: string): Uint8Array => {
      // Every second part is the number of a table.
      const parts = numbered(body).split(PLACES)
      return Buffer.concat(
        parts.map((part, index) =>
          index % 2 === 0 ? Buffer.from(part) : (tables[Number(part)] ?? Buffer.alloc(0))
        )
      )
    }
  }
}

export type WrittenTables = ReturnType<typeof writtenTables>
