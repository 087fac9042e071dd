/** Looks of the preview: the family of the documents (LOOK.md "Documents"), on a sheet of paper as wide as A4. */
export const PREVIEW_STYLE = `
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
.sheet th { width: 30%; } td.end, th.end { text-align: end; } tfoot td { font-weight: 600; }
td p { margin: 0 0 .3em; } figure { margin: 1em 0; } figure img { max-width: 100%; } figcaption { font-size: 9.5pt; }
.bar span { display: inline-block; height: .8em; background: var(--colour); margin-inline-end: 6px; max-width: 75%; }
.chart th:first-child { width: 20%; }
.status { white-space: nowrap; } .good { color: #1b6e3c; } .watch { color: #8a5a00; } .bad { color: #a3241f; } .met { color: #1f4e8c; } .none { color: #55524d; }
aside { border-inline-start: 3px solid var(--colour); background: #f7f6f3; padding: 8px 12px; margin: 1em 0; }
.stamp { border: 1px solid #cfcac2; padding: 14px; min-height: 70px; margin: 1em 0; }
hr { border: 0; border-top: 1px dashed #cfcac2; margin: 2em 0; }
.cover { min-height: 150mm; display: flex; flex-direction: column; gap: 4mm; } .cover h1 { font-size: 26pt; margin-top: 30mm; }
.notes { border-top: 1px solid #cfcac2; margin-top: 2em; padding-top: .6em; font-size: 9pt; }
.draft { color: #a3241f; font-weight: 600; }
`
