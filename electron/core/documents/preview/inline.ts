import type { Inline, NoteRun } from '../tree/index.ts'
import { escapeHtml } from './escape.ts'

/** Footnotes in order of appearance, gathered while the document is written. */
export type Notes = { readonly texts: string[] }

const noteRun = (run: NoteRun): string => {
  switch (run.kind) {
    case 'lineBreak':
      return '<br>'
    case 'foreign':
      return `<bdi lang="${escapeHtml(run.language)}" dir="${run.direction}">${escapeHtml(run.text)}</bdi>`
    case 'text': {
      const text = escapeHtml(run.text)
      const strong = run.strong === true ? `<strong>${text}</strong>` : text
      return run.emphasis === true ? `<em>${strong}</em>` : strong
    }
  }
}

/** Runs of text as HTML. */
export const inlineHtml = (content: readonly Inline[], notes: Notes): string =>
  content
    .map(run => {
      switch (run.kind) {
        case 'footnote':
          notes.texts.push(run.content.map(noteRun).join(''))
          return `<sup>${notes.texts.length}</sup>`
        case 'field':
          return run.content.map(noteRun).join('')
        case 'reference':
          return run.language === undefined
            ? escapeHtml(run.text)
            : `<bdi lang="${escapeHtml(run.language)}" dir="${run.direction ?? 'auto'}">${escapeHtml(run.text)}</bdi>`
        default:
          return noteRun(run)
      }
    })
    .join('')
