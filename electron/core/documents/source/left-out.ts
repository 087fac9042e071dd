import { type Block, list, paragraph, strong } from '../tree/index.ts'
import type { DocumentSource } from './document-source.ts'

/** What this audience does not see of what the document prints, kind by kind; said in the document itself (DESIGN.md 6). */
export const leftOutBlocks = ({ withheld, words }: DocumentSource): readonly Block[] => {
  if (withheld.length === 0) return []
  const lines = withheld.map(({ type, field, count }) => {
    const kinds = words.t(`kindPlural.${type}`)
    return field === null
      ? words.t('document.leftOutRecords', { kinds, count })
      : words.t('document.leftOutValues', {
          kinds,
          field: words.label(type, field),
          count
        })
  })
  return [
    paragraph([strong(words.t('document.leftOutTitle'))]),
    paragraph(words.t('document.leftOutList')),
    list(false, lines)
  ]
}
