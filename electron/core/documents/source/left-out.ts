import { type Block, text } from '../tree/index.ts'
import type { DocumentSource } from './document-source.ts'

/** What this audience does not see of what the document prints, by kind; said in the document itself (DESIGN.md 6). */
export const leftOutBlocks = ({ withheld, words }: DocumentSource): readonly Block[] => {
  if (withheld.length === 0) return []
  const count = withheld.reduce((sum, entry) => sum + entry.count, 0)
  const kinds = [...new Set(withheld.map(entry => words.t(`kindPlural.${entry.type}`)))]
  return [
    {
      kind: 'callout',
      title: words.t('document.leftOutTitle'),
      paragraphs: [[text(words.t('document.leftOutDetail', { count, kinds: words.list(kinds) }))]]
    }
  ]
}
