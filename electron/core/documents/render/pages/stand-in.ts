import { FootnoteReferenceRun, type ParagraphChild, TextRun } from 'docx'
import type { Line } from './lines.ts'

/** Runs that take as many lines as the text they stand for, with the footnotes on the lines they belong to. */
export const standInRuns = (lines: readonly Line[]): readonly ParagraphChild[] =>
  lines.flatMap((line, index) => [
    new TextRun(index === 0 ? { text: 'x' } : { break: 1, text: 'x' }),
    ...line.notes.map(note => new FootnoteReferenceRun(note))
  ])
