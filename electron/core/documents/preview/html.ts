import { drawnFigures, sheetsOf } from '../pictures/drawn-figures.ts'
import type { Cover, DocumentTree } from '../tree/index.ts'
import { blockHtml } from './blocks.ts'
import { escapeHtml } from './escape.ts'
import type { Notes } from './inline.ts'
import { createNumbers } from './numbers.ts'

/** Looks of the preview: the family of the documents (LOOK.md "Documents"), on a sheet of paper as wide as A4. */
const PREVIEW_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #eceae6; color: #1f1e1c; font: 11pt/1.45 Arial, "IBM Plex Sans Arabic", sans-serif; }
main { max-width: 210mm; margin: 8mm auto; padding: 20mm; background: #fff; border: 1px solid #d8d4cd; }
h1, h2, h3, h4 { color: var(--colour); line-height: 1.25; margin: 1.4em 0 .5em; }
h1 { font-size: 17pt; } h2 { font-size: 14pt; } h3 { font-size: 12pt; } h4 { font-size: 11pt; }
p { margin: 0 0 .6em; } .lead { font-size: 12pt; } .small { font-size: 9pt; color: #55524d; }
table { width: 100%; border-collapse: collapse; margin: .8em 0; font-size: 9.5pt; table-layout: fixed; }
caption { text-align: start; padding-bottom: .3em; font-size: 9.5pt; }
th, td { border: 1px solid #cfcac2; padding: 4px 6px; vertical-align: top; text-align: start; overflow-wrap: anywhere; }
thead th, .sheet th, .emphasis td { background: #f3f1ed; font-weight: 600; }
.sheet th { width: 30%; } td.number, th.number { text-align: right; } tfoot td { font-weight: 600; }
td p { margin: 0 0 .3em; } figure { margin: 1em 0; } figure img { max-width: 100%; } figcaption { font-size: 9.5pt; }
.bar span { display: inline-block; height: .8em; background: var(--colour); margin-inline-end: 6px; max-width: 75%; }
.chart th:first-child { width: 20%; }
.status { white-space: nowrap; } .good { color: #1b6e3c; } .watch { color: #8a5a00; } .bad { color: #a3241f; } .met { color: #1f4e8c; } .noData { color: #55524d; }
aside { border-inline-start: 3px solid var(--colour); background: #f7f6f3; padding: 8px 12px; margin: 1em 0; }
.stamp { border: 1px solid #cfcac2; padding: 14px; min-height: 70px; margin: 1em 0; }
hr { border: 0; border-top: 1px dashed #cfcac2; margin: 2em 0; }
.cover { min-height: 150mm; display: flex; flex-direction: column; gap: 4mm; } .cover h1 { font-size: 26pt; margin-top: 30mm; }
.notes { border-top: 1px solid #cfcac2; margin-top: 2em; padding-top: .6em; font-size: 9pt; }
.draft { color: #a3241f; font-weight: 600; }
`

const DEFAULT_COLOUR = '1f4e8c'

const line = (tag: string, text: string | undefined): string =>
  text === undefined ? '' : `<${tag}>${escapeHtml(text)}</${tag}>`

const stampHtml = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `<div class="stamp">${lines.map(text => line('p', text)).join('')}</div>`

const coverHtml = (cover: Cover): string => `<section class="cover">
${line('p', cover.city)}${line('h1', cover.title)}${line('p', cover.subtitle)}${line('p', cover.period)}${line('p', cover.version)}
${stampHtml(cover.stamp ?? [])}${(cover.notices ?? []).map(text => line('p', text)).join('')}</section><hr>`

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
