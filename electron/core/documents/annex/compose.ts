import type { RoadmapSource } from '../source/document-source.ts'
import { documentFrame } from '../source/frame.ts'
import { leftOutBlocks } from '../source/left-out.ts'
import type { DocumentTree } from '../tree/index.ts'
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

/** Annex A, the roadmap (DOMAIN.md 5.4, 10 D), as a plain tree. The same data give the same tree. */
export const composeAnnex = (source: RoadmapSource): DocumentTree => {
  const { set, city, roadmap, asOf, texts, words, options } = source
  const context: AnnexContext = { ...source, plan: planOf(set, city, roadmap, asOf) }
  return {
    ...documentFrame(source, {
      title: texts.plain(roadmap, 'title') ?? words.t('kind.roadmap'),
      subject: words.t('document.kind.roadmapAnnex'),
      keywords: [words.t('kind.roadmap')],
      footer: words.t('document.footer', { letter: options.annex ?? 'A', date: words.date(asOf) }),
      cover: coverOf(context)
    }),
    blocks: [
      { kind: 'contents', levels: 3 },
      { kind: 'pageBreak' },
      ...overviewBlocks(context),
      ...axisBlocks(context),
      ...timetableBlocks(context),
      ...budgetBlocks(context),
      ...monitoringBlocks(context),
      ...alignmentBlocks(context),
      ...groupBlocks(context),
      ...leftOutBlocks(context)
    ]
  }
}
