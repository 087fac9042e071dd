import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawnFigures, sheetsOf } from '../../../electron/core/documents/pictures/drawn-figures.ts'
import { PRINT_DPI } from '../../../electron/core/documents/render/document.ts'
import type { Block, DocumentTree, TableCell, TableRow } from '../../../electron/core/documents/tree/index.ts'
import type { Inline } from '../../../electron/core/documents/tree/inline.ts'

const escaped = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]<>#|~^$@]/g, '\\$&').replaceAll(/\s+/g, ' ')

/** The same content as Markdown for pandoc: headings, prose, notes, tables and pictures; charts as the tables of their data. */
export const markdownOf = async (tree: DocumentTree, folder: string): Promise<string> => {
  const drawn = await drawnFigures(await sheetsOf(tree), PRINT_DPI)
  const notes: string[] = []
  let pictures = 0

  const inline = (content: readonly Inline[]): string =>
    content
      .map(run => {
        if (run.kind === 'text' || run.kind === 'foreign' || run.kind === 'reference')
          return escaped(run.text)
        if (run.kind === 'lineBreak') return ' '
        if (run.kind === 'field') return inline(run.content)
        notes.push(inline(run.content))
        return `[^${notes.length}]`
      })
      .join('')

  const cell = ({ paragraphs, status }: TableCell): string =>
    [...(status === undefined ? [] : [escaped(status.word)]), ...paragraphs.map(inline)].join(' ') || ' '

  const pipes = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

  const grid = (width: number, head: readonly string[], rows: readonly (readonly string[])[]): string =>
    [pipes(head), pipes(Array.from({ length: width }, () => '---')), ...rows.map(pipes)].join('\n')

  const tableRow = ({ cells }: TableRow): readonly string[] => cells.map(cell)

  const block = (one: Block): string => {
    switch (one.kind) {
      case 'heading':
        return `${'#'.repeat(one.level)} ${inline(one.content)}`
      case 'paragraph':
        return inline(one.content)
      case 'list':
        return one.items.map(item => `- ${inline(item.content)}`).join('\n')
      case 'table': {
        const [head = [], ...more] = one.header.map(tableRow)
        const rows = [...more, ...one.rows.map(tableRow), ...(one.total ? [tableRow(one.total)] : [])]
        return [grid(one.columns.length, head, rows), one.caption ? `: ${inline(one.caption)}` : ''].join(
          '\n\n'
        )
      }
      case 'fieldList': {
        const rows = one.fields.map(field => [
          escaped(field.label),
          field.paragraphs.map(inline).join(' ') || ' '
        ])
        return grid(2, [escaped(one.header.label), escaped(one.header.value)], rows)
      }
      case 'figure': {
        const images = (drawn.get(one) ?? []).map(({ png }) => {
          pictures += 1
          const file = join(folder, `picture-${pictures}.png`)
          writeFileSync(file, png)
          return `![${inline(one.caption)}](${file})`
        })
        return images.join('\n\n')
      }
      case 'chart': {
        const head = [' ', ...one.series.map(({ name }) => escaped(name))]
        const rows = one.categories.map((category, at) => [
          escaped(category),
          ...one.series.map(({ values }) => String(values[at] ?? ''))
        ])
        return [grid(head.length, head, rows), `: ${inline(one.caption)}`].join('\n\n')
      }
      case 'status':
        return `${escaped(one.status.word)}: ${inline(one.content)}`
      case 'callout':
        return one.paragraphs.map(paragraph => `> ${inline(paragraph)}`).join('\n>\n')
      case 'stamp':
        return one.lines.map(escaped).join('\n')
      default:
        return ''
    }
  }

  const body = tree.blocks.map(block).filter(text => text !== '')
  return [...body, ...notes.map((note, at) => `[^${at + 1}]: ${note}`)].join('\n\n')
}
