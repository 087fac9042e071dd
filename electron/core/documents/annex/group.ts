import { type Block, cell, column, heading, paragraph, row, text } from '../tree/index.ts'
import type { AnnexContext } from './context.ts'
import { worksAlone } from './plan.ts'

/** Who the group is: departments and roles, never personal contacts (DOMAIN.md 5.4). */
const groupChapter = ({ city, set, texts, words, withheld }: AnnexContext): readonly Block[] => {
  const members = set.of('member')
  if (members.length === 0 && worksAlone(city)) return []
  const chapter = heading(1, words.t('document.group'))
  if (members.length === 0) {
    const hidden = withheld.some(({ type, field }) => type === 'member' && field === null)
    return [chapter, paragraph(words.t(hidden ? 'document.membersWithheld' : 'document.noMembers'))]
  }
  const title = words.t('document.groupTable')
  return [
    chapter,
    {
      kind: 'table',
      columns: [column(45), column(30), column(25)],
      header: [
        row(
          words.label('member', 'role'),
          words.label('member', 'department'),
          words.label('member', 'function')
        )
      ],
      rows: members.map(record =>
        row(
          cell(texts.inline(record, 'role')),
          cell(texts.shown(record, 'department') ?? []),
          cell(texts.shown(record, 'function') ?? [])
        )
      ),
      caption: [text(title)],
      alt: { title, description: words.t('document.rowsAlt', { count: members.length }) }
    }
  ]
}

/** The closing chapter: composition of the group and room for signatures. */
export const groupBlocks = (context: AnnexContext): readonly Block[] => {
  const { words } = context
  return [
    ...groupChapter(context),
    heading(1, words.t('document.signatures')),
    { kind: 'stamp', lines: [words.t('document.signaturePlace'), words.t('document.signatureLine')] }
  ]
}
