import type { DocumentSource } from '../source/document-source.ts'
import { textOf } from '../source/plain-set.ts'
import type { Words } from '../source/words.ts'
import type { DocumentLabels, DocumentTree } from '../tree/index.ts'
import { alignmentBlocks } from './alignments.ts'
import { axisBlocks } from './axes.ts'
import { budgetBlocks } from './budget.ts'
import type { AnnexContext } from './context.ts'
import { coverOf } from './cover.ts'
import { groupBlocks } from './group.ts'
import { monitoringBlocks } from './monitoring.ts'
import { overviewBlocks } from './overview.ts'
import { planOf } from './plan.ts'
import { timetableBlocks } from './timetable.ts'

const labelsOf = ({ t }: Words): DocumentLabels => ({
  pageOf: t('document.pageOf'),
  contents: t('document.contents'),
  table: t('document.tableNumber'),
  figure: t('document.figureNumber'),
  source: t('document.source'),
  note: t('document.note'),
  draft: t('document.draft')
})

const HEX_COLOUR = /^#[0-9a-f]{6}$/i

/** Annex A, the roadmap (DOMAIN.md 5.4, 10 D), as a plain tree. The same data give the same tree. */
export const composeAnnex = async (source: DocumentSource): Promise<DocumentTree> => {
  const { set, city: cityRecord, roadmap, asOf } = source
  const context: AnnexContext = { ...source, plan: planOf(set, cityRecord, roadmap, asOf) }
  const { plan, texts, words, options } = context
  const title = texts.plain(plan.roadmap, 'title') ?? words.t('kind.roadmap')
  const city = texts.plain(plan.city, 'officialName') ?? texts.plain(plan.city, 'name') ?? ''
  const colour = textOf(plan.city, 'accentColour')
  return {
    title,
    subject: words.t('document.kind.roadmapAnnex'),
    keywords: [words.t('kind.roadmap'), texts.plain(plan.city, 'name') ?? ''].filter(word => word !== ''),
    author: city,
    date: `${plan.asOf}T00:00:00.000Z`,
    language: words.language,
    locale: words.locale.replace(/-u-.*$/, ''),
    direction: words.direction,
    ...(colour !== null && HEX_COLOUR.test(colour) && { colour: colour.slice(1) }),
    cover: coverOf(context),
    labels: labelsOf(words),
    header: { start: city, end: title },
    footer: words.t('document.footer', { letter: options.annex ?? 'A', date: words.date(plan.asOf) }),
    draft: options.draft,
    blocks: [
      { kind: 'contents', levels: 3 },
      { kind: 'pageBreak' },
      ...overviewBlocks(context),
      ...axisBlocks(context),
      ...(await timetableBlocks(context)),
      ...budgetBlocks(context),
      ...monitoringBlocks(context),
      ...alignmentBlocks(context),
      ...groupBlocks(context)
    ]
  }
}
