import type { Block, HeadingLevel, Inline, RecordMark } from '../../tree/index.ts'

/** A heading as the table of contents lists it. */
export type HeadingEntry = {
  readonly level: HeadingLevel
  /** For example "2.1"; empty when the heading is not numbered. */
  readonly number: string
  readonly text: string
  /** Bookmark of the heading, for the contents. */
  readonly anchor: string
  /** Bookmark for links to it: those to bookmarks of the contents become page numbers where LibreOffice saves the file. */
  readonly target: string
  readonly record?: RecordMark
}

/** The words of a text without notes and formatting. */
export const plainText = (content: readonly Inline[]): string =>
  content
    .map(run => {
      if (run.kind === 'footnote') return ''
      if (run.kind === 'lineBreak') return ' '
      return run.kind === 'field' ? plainText(run.content) : run.text
    })
    .join('')

/** All headings with the numbers that Word's multilevel list will give them. */
export const outline = (blocks: readonly Block[]): readonly HeadingEntry[] => {
  const counters = [0, 0, 0, 0]
  return blocks
    .filter(block => block.kind === 'heading')
    .map((block, index) => {
      const place = String(index + 1).padStart(6, '0')
      if (block.numbered) {
        counters[block.level - 1] = (counters[block.level - 1] ?? 0) + 1
        counters.fill(0, block.level)
        // Word counts a level that was skipped as 1.
        for (let above = 0; above < block.level - 1; above++) counters[above] ||= 1
      }
      return {
        level: block.level,
        number: block.numbered ? counters.slice(0, block.level).join('.') : '',
        text: plainText(block.content),
        anchor: `_Toc${place}`,
        target: `_Ref${place}`,
        ...(block.record ? { record: block.record } : {})
      }
    })
}
