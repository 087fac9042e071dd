/** What a prose says by its typing: paragraphs of lines, and lists. */
export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }

/** A dash, a point or a number with its point or bracket, then a blank. A year or a time at the beginning of a line is no number of a list. */
const BULLET = /^\s*[-–—•·*◦▪]\s+(?=\S)/
const NUMBER = /^\s*(?:\d{1,2}|[\u0660-\u0669]{1,2})[.)]\s+(?=\S)/

const FIRST = /^\s*[1\u0661][.)]/

type Kind = 'paragraph' | 'bullets' | 'numbers'
type Open = { readonly kind: Kind; readonly lines: string[] }

const closed = ({ kind, lines }: Open): ProseBlock =>
  kind === 'paragraph' ? { kind, lines } : { kind: 'list', ordered: kind === 'numbers', items: lines }

/** What a line is behind others of a kind; a list of numbers begins with 1. */
const kindOf = (line: string, before: Kind | undefined): Kind => {
  if (BULLET.test(line)) return 'bullets'
  return NUMBER.test(line) && (before === 'numbers' || FIRST.test(line)) ? 'numbers' : 'paragraph'
}

/**
 * The blocks of a prose: an empty line ends a paragraph, lines that begin with a dash, a point or a number are items of a list; the
 * first number must be 1. Marks stand in the text alone: what is typed stays what is stored (STACK-NEXT.md 15).
 */
export const proseBlocks = (text: string): readonly ProseBlock[] => {
  const blocks: Open[] = []
  let open: Open | undefined
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      open = undefined
      continue
    }
    const kind = kindOf(line, open?.kind)
    if (open === undefined || open.kind !== kind) {
      open = { kind, lines: [] }
      blocks.push(open)
    }
    open.lines.push(kind === 'paragraph' ? line.trim() : line.replace(BULLET, '').replace(NUMBER, '').trim())
  }
  return blocks.map(closed)
}
