import { Resvg } from '@resvg/resvg-js'
import {
  type Block,
  cell,
  column,
  type DocumentTree,
  emphasis,
  field,
  footnote,
  foreign,
  heading,
  list,
  paragraph,
  row,
  statusCell,
  strong,
  text
} from '../../electron/core/documents/tree/index.ts'
import { ARABIC_WORDS, ITALIAN_WORDS, type SpecimenWords } from './specimen-words.ts'

const gantt = (words: SpecimenWords): string => {
  const bars = words.actions.map(
    (_, index) =>
      `<rect x="${120 + index * 120}" y="${30 + index * 44}" width="${180 + index * 40}" height="24" fill="#1f4e8c"/>`
  )
  const grid = Array.from(
    { length: 9 },
    (_, index) =>
      `<line x1="${40 + index * 100}" y1="10" x2="${40 + index * 100}" y2="190" stroke="#d0d0d0"/>`
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="200" viewBox="0 0 900 200"><rect width="900" height="200" fill="#ffffff"/>${grid.join('')}${bars.join('')}</svg>`
}

const coatOfArms =
  '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="96" viewBox="0 0 80 96"><rect width="80" height="96" fill="#fff"/><path d="M4 4h72v50c0 20-20 32-36 38C24 86 4 74 4 54z" fill="#fff" stroke="#1f4e8c" stroke-width="5"/><path d="M34 4h12v84l-6 3-6-3zM4 36h72v12H4z" fill="#a61e1e"/></svg>'

const png = (svg: string, width: number): Uint8Array =>
  new Uint8Array(new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng())

const sheet = (words: SpecimenWords, index: number): readonly Block[] => {
  const id = `0192f0c1-0000-7000-8000-00000000000${index}`
  const mark = (name: string) => ({ type: 'action', id, field: name })
  const action = words.actions[index] ?? ''
  return [
    heading(2, action, mark('title')),
    {
      kind: 'fieldList',
      header: words.sheetHeader,
      alt: { title: action, description: words.sheetAlt },
      fields: [
        { label: words.labels[0], paragraphs: [[text(words.department)]], record: mark('department') },
        { label: words.labels[1], paragraphs: [[field(mark('description'), text(words.prose))]] },
        { label: words.labels[2], paragraphs: [[text(words.period)]], record: mark('period') },
        { label: words.labels[3], paragraphs: [], status: words.statuses[index] ?? words.statuses[0] }
      ]
    }
  ]
}

const blocks = (words: SpecimenWords): readonly Block[] => {
  const first = { type: 'action', id: '0192f0c1-0000-7000-8000-000000000000', field: 'title' }
  return [
    { kind: 'contents', levels: 3 },
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, content: [text(words.foreword)], numbered: false },
    paragraph(words.lead, 'lead'),
    paragraph([
      text(words.opening),
      footnote(text(words.note)),
      text(' '),
      strong(words.strong),
      text(' '),
      emphasis(words.emphasis),
      text(' '),
      foreign(words.foreign.text, words.foreign.language, words.foreign.direction),
      text('. '),
      { kind: 'reference', to: first, text: words.reference },
      text('.')
    ]),
    { kind: 'callout', title: words.calloutTitle, paragraphs: [[text(words.callout)], [text(words.prose)]] },
    heading(1, words.axis),
    paragraph(words.prose),
    list(false, [
      words.items[0],
      { content: [text(words.items[1])], items: [{ content: [text(words.items[2])] }] }
    ]),
    list(true, words.items),
    list(true, [words.items[1], words.items[0]]),
    ...words.actions.flatMap((_, index) => sheet(words, index)),
    heading(1, words.indicators),
    heading(2, words.budget),
    {
      kind: 'table',
      columns: [column(4), column(2), column(2, 'end')],
      header: [row(...words.budgetHeader)],
      rows: [
        { ...row(words.group, '', ''), emphasis: true },
        ...Array.from({ length: 30 }, (_, index) =>
          row(
            `${words.actions[index % words.actions.length]} (${index + 1})`,
            'FAMI 2021–2027',
            `${index + 1}.250,00`
          )
        )
      ],
      total: row(words.total, '', '503.750,00'),
      caption: [text(words.budget)],
      source: words.source,
      note: words.prose,
      alt: { title: words.budget, description: words.budgetAlt }
    },
    heading(3, words.chart),
    {
      kind: 'chart',
      chart: 'column',
      categories: ['2020', '2021', '2022'],
      series: [
        { name: words.series[0], values: [120, 180, 240] },
        { name: words.series[1], values: [100, null, 250] }
      ],
      categoryAxis: words.year,
      valueAxis: words.people,
      heightMm: 75,
      caption: [text(words.chart)],
      source: words.source,
      alt: { title: words.chart, description: words.chartAlt }
    },
    {
      kind: 'chart',
      chart: 'bar',
      categories: words.actions,
      series: [{ name: words.series[0], values: [12, 30, 21] }],
      valueAxis: words.people,
      heightMm: 60,
      caption: [text(words.chart)],
      alt: { title: words.chart, description: words.chartAlt }
    },
    {
      kind: 'chart',
      chart: 'line',
      categories: ['2020', '2021', '2022'],
      series: [{ name: words.series[0], values: [12, 30, 21] }],
      heightMm: 60,
      caption: [text(words.chart)],
      alt: { title: words.chart, description: words.chartAlt }
    },
    heading(4, words.progress),
    ...words.statuses.map((status): Block => ({ kind: 'status', status, content: [text(words.callout)] })),
    {
      kind: 'table',
      columns: [column(3), column(2), column(1, 'end')],
      header: [row(...words.statusHeader)],
      rows: words.statuses.map(status =>
        row(cell([text(words.axis), footnote(text(words.note))]), statusCell(status), '45 %')
      ),
      alt: { title: words.progress, description: words.budgetAlt }
    },
    { kind: 'section', orientation: 'landscape' },
    heading(1, words.gantt),
    {
      kind: 'figure',
      svg: gantt(words),
      picture: { png: png(gantt(words), 1800), widthMm: 240, heightMm: 53, alt: words.ganttAlt },
      caption: [text(words.gantt)],
      source: words.source
    },
    { kind: 'section', orientation: 'portrait' },
    heading(1, words.closing),
    paragraph(words.prose, 'small'),
    { kind: 'stamp', lines: words.stamp }
  ]
}

const specimen = (
  words: SpecimenWords,
  tags: Pick<DocumentTree, 'language' | 'locale' | 'direction'>
): DocumentTree => ({
  ...tags,
  title: words.title,
  subject: words.subject,
  keywords: words.keywords,
  author: words.city,
  date: '2022-03-12T09:30:00.000Z',
  cover: {
    city: words.city,
    logo: { png: png(coatOfArms, 320), widthMm: 22, heightMm: 26.4, alt: words.logoAlt },
    title: words.title,
    subtitle: words.subtitle,
    period: '2020–2022',
    version: words.version,
    stamp: words.stamp,
    notice: words.callout
  },
  labels: words.fixed,
  header: { start: words.city, end: words.title },
  footer: words.version,
  draft: true,
  blocks: blocks(words)
})

/** Every block there is, in Italian. */
export const italianSpecimen = (): DocumentTree =>
  specimen(ITALIAN_WORDS, { language: 'it', locale: 'it-IT', direction: 'ltr' })

/** Every block there is, in Arabic from right to left. */
export const arabicSpecimen = (): DocumentTree =>
  specimen(ARABIC_WORDS, { language: 'ar', locale: 'ar-MA', direction: 'rtl' })
