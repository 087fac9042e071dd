import { readFileSync } from 'node:fs'
import { actionGantt } from '#shared/charts/action-gantt.ts'
import { wordsOf } from '#shared/charts/words-for-tests.ts'
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

const gantt = (words: SpecimenWords, language: 'it' | 'ar') =>
  actionGantt(
    words.actions.map((label, index) => ({
      kind: 'action' as const,
      id: String(index),
      label,
      start: `${2020 + index}-02-01`,
      end: `${2021 + index}-06-30`,
      milestones: []
    })),
    wordsOf(language),
    { today: '2022-03-12' }
  )

/** Stands for a coat of arms. */
const icon = new Uint8Array(readFileSync(new URL('../../resources/icons/icon.png', import.meta.url)))

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

const blocks = (words: SpecimenWords, language: 'it' | 'ar'): readonly Block[] => {
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
      columns: [column(4), column(2), column(2, 'number')],
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
      columns: [column(3), column(2), column(1, 'number')],
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
      data: { ...gantt(words, language), alt: words.ganttAlt },
      widthMm: 240,
      heightMm: 53,
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
  tags: Pick<DocumentTree, 'locale' | 'direction'> & { readonly language: 'it' | 'ar' }
): DocumentTree => ({
  ...tags,
  title: words.title,
  subject: words.subject,
  keywords: words.keywords,
  author: words.city,
  date: '2022-03-12T09:30:00.000Z',
  cover: {
    city: words.city,
    logo: { png: icon, widthMm: 24, heightMm: 24, alt: words.logoAlt },
    title: words.title,
    subtitle: words.subtitle,
    period: '2020–2022',
    version: words.version,
    stamp: words.stamp,
    notices: [words.callout]
  },
  labels: words.fixed,
  header: { start: words.city, end: words.title },
  footer: words.version,
  draft: true,
  blocks: blocks(words, tags.language)
})

/** Every block there is, in Italian. */
export const italianSpecimen = (): DocumentTree =>
  specimen(ITALIAN_WORDS, { language: 'it', locale: 'it-IT', direction: 'ltr' })

/** Every block there is, in Arabic from right to left. */
export const arabicSpecimen = (): DocumentTree =>
  specimen(ARABIC_WORDS, { language: 'ar', locale: 'ar-MA', direction: 'rtl' })
