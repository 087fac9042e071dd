import type { DocumentLabels } from './document.ts'
import type { Inline } from './inline.ts'

/** The caption of one page of a picture, which says which of them it is. */
export const partCaption = (
  { partOf }: Pick<DocumentLabels, 'partOf'>,
  caption: readonly Inline[],
  index: number,
  pages: number
): readonly Inline[] => {
  if (pages === 1) return caption
  const [before = '', after = ''] = partOf
    .replace('{part}', String(index + 1))
    .replace('{parts}', String(pages))
    .split('{caption}')
  return [{ kind: 'text', text: before }, ...caption, { kind: 'text', text: after }]
}
