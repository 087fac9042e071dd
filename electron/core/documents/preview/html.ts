import { drawnFigures, sheetsOf } from '../pictures/drawn-figures.ts'
import type { Cover, DocumentTree } from '../tree/index.ts'
import { blockHtml } from './blocks.ts'
import { escapeHtml } from './escape.ts'
import type { Notes } from './inline.ts'
import { createNumbers } from './numbers.ts'
import { PREVIEW_STYLE } from './style.ts'

const DEFAULT_COLOUR = '1f4e8c'

const line = (tag: string, text: string | undefined): string =>
  text === undefined ? '' : `<${tag}>${escapeHtml(text)}</${tag}>`

const coverHtml = (cover: Cover): string => `<section class="cover">
${line('p', cover.city)}${line('h1', cover.title)}${line('p', cover.subtitle)}${line('p', cover.period)}${line('p', cover.version)}
<div class="stamp">${cover.stamp.map(text => line('p', text)).join('')}</div>${line('p', cover.notice)}</section><hr>`

/** Twice the pixels of a plain screen would be sharper still, and four times the size. */
const SCREEN_DPI = 144

/** A document as one HTML page without script or outside content, for the preview inside the program. */
export const previewHtml = async (tree: DocumentTree, signal?: AbortSignal): Promise<string> => {
  const pictures = await drawnFigures(await sheetsOf(tree), SCREEN_DPI, signal)
  const notes: Notes = { texts: [] }
  const writing = { tree, pictures, notes, numbers: createNumbers() }
  const body = tree.blocks.map(block => blockHtml(block, writing)).join('\n')
  const noteList =
    notes.texts.length === 0
      ? ''
      : `<ol class="notes">${notes.texts.map(text => `<li>${text}</li>`).join('')}</ol>`
  const draft = tree.draft === true ? `<p class="draft">${escapeHtml(tree.labels.draft)}</p>` : ''
  const colour = /^[0-9a-f]{6}$/i.test(tree.colour ?? '') ? tree.colour : DEFAULT_COLOUR
  return `<!doctype html>
<html lang="${escapeHtml(tree.locale)}" dir="${tree.direction}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(tree.title)}</title><style>:root { --colour: #${colour}; }${PREVIEW_STYLE}</style></head>
<body><main>${draft}${tree.cover === undefined ? '' : coverHtml(tree.cover)}
${body}
${noteList}</main></body></html>`
}
