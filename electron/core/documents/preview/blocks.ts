import { STATE_LETTERS } from '#shared/charts/state-mark.ts'
import { withColon } from '#shared/formats/punctuation.ts'
import type { FigurePictures } from '../pictures/drawn-figures.ts'
import {
  type Block,
  type Chart,
  type DocumentTree,
  type Figure,
  type Inline,
  type List,
  type ListItem,
  partCaption,
  type StatusMark,
  type Table,
  type TableCell,
  type TableRow
} from '../tree/index.ts'
import { escapeHtml } from './escape.ts'
import { inlineHtml, type Notes } from './inline.ts'
import type { Numbers } from './numbers.ts'

type Writing = {
  readonly tree: DocumentTree
  readonly pictures: FigurePictures
  readonly notes: Notes
  readonly numbers: Numbers
}

const status = (mark: StatusMark): string =>
  `<span class="status ${mark.tone}"><span aria-hidden="true">${STATE_LETTERS[mark.tone]}</span> ${escapeHtml(mark.word)}</span>`

const paragraphs = (parts: readonly (readonly Inline[])[], notes: Notes): string =>
  parts.length === 1
    ? inlineHtml(parts[0] ?? [], notes)
    : parts.map(part => `<p>${inlineHtml(part, notes)}</p>`).join('')

const cellHtml = (cell: TableCell, notes: Notes): string =>
  cell.status === undefined ? paragraphs(cell.paragraphs, notes) : status(cell.status)

const rowHtml = (row: TableRow, table: Table, tag: 'td' | 'th', notes: Notes): string => {
  const cells = row.cells.map(
    (cell, index) =>
      `<${tag} class="${table.columns[index]?.align ?? 'start'}">${cellHtml(cell, notes)}</${tag}>`
  )
  return `<tr${row.emphasis === true ? ' class="emphasis"' : ''}>${cells.join('')}</tr>`
}

const numbered = (template: string, number: number): string => template.replace('{number}', String(number))

const tableHtml = (table: Table, { tree, notes, numbers }: Writing): string => {
  const caption =
    table.caption === undefined
      ? ''
      : `<caption><strong>${escapeHtml(numbered(tree.labels.table, numbers.table()))}</strong> – ${inlineHtml(table.caption, notes)}</caption>`
  const widths = table.columns.map(column => `<col style="width:${column.width}%">`).join('')
  const head = table.header.map(row => rowHtml(row, table, 'th', notes)).join('')
  const body = table.rows.map(row => rowHtml(row, table, 'td', notes)).join('')
  const foot = table.total === undefined ? '' : `<tfoot>${rowHtml(table.total, table, 'td', notes)}</tfoot>`
  const note =
    table.note === undefined
      ? ''
      : `<p class="small">${escapeHtml(`${withColon(tree.locale, tree.labels.note)} ${table.note}`)}</p>`
  return `<table>${caption}<colgroup>${widths}</colgroup><thead>${head}</thead><tbody>${body}</tbody>${foot}</table>${note}`
}

const listHtml = (list: Pick<List, 'ordered'>, items: readonly ListItem[], notes: Notes): string => {
  const tag = list.ordered ? 'ol' : 'ul'
  const rows = items.map(
    item =>
      `<li>${inlineHtml(item.content, notes)}${item.items === undefined ? '' : listHtml(list, item.items, notes)}</li>`
  )
  return `<${tag}>${rows.join('')}</${tag}>`
}

const captionOf = (caption: readonly Inline[], number: number, { tree, notes }: Writing): string =>
  `<figcaption><strong>${escapeHtml(numbered(tree.labels.figure, number))}</strong> – ${inlineHtml(caption, notes)}</figcaption>`

const figureHtml = (figure: Figure, writing: Writing): string => {
  const pages = writing.pictures.get(figure) ?? []
  const number = writing.numbers.figure()
  const shown = pages.map(({ png, alt }, index) => {
    const data = Buffer.from(png).toString('base64')
    const part = partCaption(writing.tree.labels, figure.caption, index, pages.length)
    return `<figure><img src="data:image/png;base64,${data}" alt="${escapeHtml(alt)}">${captionOf(part, number, writing)}</figure>`
  })
  return shown.join('')
}

/** Word draws the chart itself; here its numbers stand in a table with bars of the right length. */
const chartHtml = (chart: Chart, writing: Writing): string => {
  const most = Math.max(1, ...chart.series.flatMap(series => series.values.map(value => value ?? 0)))
  const rows = chart.categories.map((category, index) => {
    const cells = chart.series.map(series => {
      const value = series.values[index] ?? null
      const width = value === null ? 0 : Math.round((Math.max(0, value) / most) * 100)
      return `<td class="bar"><span style="width:${width}%"></span>${value === null ? '–' : escapeHtml(String(value))}</td>`
    })
    return `<tr><th>${escapeHtml(category)}</th>${cells.join('')}</tr>`
  })
  const head = chart.series.map(series => `<th>${escapeHtml(series.name)}</th>`).join('')
  return `<figure><table class="chart"><thead><tr><th>${escapeHtml(chart.categoryAxis ?? '')}</th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>${captionOf(chart.caption, writing.numbers.figure(), writing)}</figure>`
}

/** One block of a document as HTML. */
export const blockHtml = (block: Block, writing: Writing): string => {
  const { notes, numbers } = writing
  switch (block.kind) {
    case 'heading': {
      const number = block.numbered ? `${numbers.heading(block.level)} ` : ''
      return `<h${block.level}>${escapeHtml(number)}${inlineHtml(block.content, notes)}</h${block.level}>`
    }
    case 'paragraph':
      return `<p class="${block.style}">${inlineHtml(block.content, notes)}</p>`
    case 'list':
      return listHtml(block, block.items, notes)
    case 'table':
      return tableHtml(block, writing)
    case 'fieldList': {
      const rows = block.fields.map(
        field =>
          `<tr><th>${escapeHtml(field.label)}</th><td>${field.status === undefined ? paragraphs(field.paragraphs, notes) : status(field.status)}</td></tr>`
      )
      return `<table class="sheet"><tbody>${rows.join('')}</tbody></table>`
    }
    case 'figure':
      return figureHtml(block, writing)
    case 'chart':
      return chartHtml(block, writing)
    case 'status':
      return `<p>${status(block.status)} ${inlineHtml(block.content, notes)}</p>`
    case 'callout': {
      const title = block.title === undefined ? '' : `<strong>${escapeHtml(block.title)}</strong> `
      return `<aside>${title}${paragraphs(block.paragraphs, notes)}</aside>`
    }
    case 'stamp':
      return `<div class="stamp">${block.lines.map(line => `<p>${escapeHtml(line)}</p>`).join('')}</div>`
    case 'contents':
      return ''
    case 'pageBreak':
    case 'section':
      return '<hr>'
  }
}
