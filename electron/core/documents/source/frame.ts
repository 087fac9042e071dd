import { isHexColour } from '#shared/model/colour.ts'
import type { Cover, DocumentLabels, DocumentTree } from '../tree/index.ts'
import type { DocumentSource } from './document-source.ts'
import { textOf } from './plain-set.ts'
import type { Words } from './words.ts'

/** What a document says of itself; the rest of its frame is the same for all. */
export type FrameTexts = {
  readonly title: string
  /** What kind of document it is, e.g. `document.kind.roadmapAnnex`. */
  readonly subject: string
  readonly keywords?: readonly string[]
  /** Beside "page x of y"; without it the day that the document is as of. */
  readonly footer?: string
  /** Without it the document has no first page of its own. City, title, day and notice are filled in. */
  readonly cover?: Pick<Cover, 'subtitle' | 'period' | 'stamp'>
}

const labelsOf = ({ t }: Words): DocumentLabels => ({
  pageOf: t('document.pageOf'),
  contents: t('document.contents'),
  table: t('document.tableNumber'),
  figure: t('document.figureNumber'),
  partOf: t('document.partOf'),
  source: t('document.source'),
  note: t('document.note'),
  draft: t('document.draft')
})

/** Everything of a document but its blocks: title, author, day, language and direction, colour, cover, header and footer. */
export const documentFrame = (source: DocumentSource, frame: FrameTexts): Omit<DocumentTree, 'blocks'> => {
  const { city: record, texts, words, asOf, draft, withheld } = source
  const { title, subject, keywords = [], cover } = frame
  const name = texts.plain(record, 'name') ?? ''
  const city = texts.plain(record, 'officialName') ?? name
  const colour = textOf(record, 'accentColour')
  const asOfText = words.t('document.asOf', { date: words.date(asOf) })
  return {
    title,
    subject,
    keywords: [...keywords, name].filter(word => word !== ''),
    author: city,
    date: `${asOf}T00:00:00.000Z`,
    language: words.language,
    locale: words.locale.replace(/-u-.*$/, ''),
    direction: words.direction,
    ...(isHexColour(colour) && { colour: colour.slice(1) }),
    ...(cover !== undefined && {
      cover: {
        ...cover,
        city,
        title,
        version: asOfText,
        ...(withheld.length > 0 && { notices: [words.t('document.leftOut')] })
      }
    }),
    labels: labelsOf(words),
    header: { start: city, end: title },
    footer: frame.footer ?? asOfText,
    draft
  }
}
