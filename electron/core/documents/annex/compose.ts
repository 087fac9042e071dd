import { AUDIENCES } from '#shared/model/audience.ts'
import { documentOf } from '../document-kind.ts'
import { documentFrame, type FrameTexts } from '../source/frame.ts'
import { leftOutBlocks } from '../source/left-out.ts'
import { textOf } from '../source/plain-set.ts'
import type { DocumentTree } from '../tree/index.ts'
import { alignmentBlocks } from './alignments.ts'
import { axisBlocks } from './axes.ts'
import { budgetBlocks } from './budget.ts'
import { ANNEX_OPTIONS, type AnnexContext, type AnnexSource } from './context.ts'
import { groupBlocks } from './group.ts'
import { monitoringBlocks } from './monitoring.ts'
import { overviewBlocks } from './overview.ts'
import { planOf } from './plan.ts'
import { ANNEX_READS } from './reads.ts'
import { timetableBlocks } from './timetable.ts'

const periodOf = ({ plan, words }: AnnexContext): string | undefined => {
  const start = textOf(plan.roadmap, 'startDate')
  const end = textOf(plan.roadmap, 'endDate')
  if (start === null || end === null) return undefined
  return words.t('document.period', { from: words.date(start), to: words.date(end) })
}

const letterOf = ({ options, words }: AnnexSource): string => options.annex || words.t('document.annexLetter')

/** Lines of the stamp of an annex to a proposal (DOMAIN.md 5.1 "annex stamp", 5.4). */
const stampLines = (context: AnnexContext): readonly string[] => {
  const { options, words } = context
  const proposal = options.proposal || words.t('document.stampBlank')
  return [words.t('document.stamp', { letter: letterOf(context), proposal }), words.t('document.stampPages')]
}

/** What the first page of the annex has of its own: the group, the period, room for the stamp. */
const coverOf = (context: AnnexContext): NonNullable<FrameTexts['cover']> => {
  const group = context.texts.plain(context.plan.city, 'groupName')
  const period = periodOf(context)
  return {
    ...(group !== null && { subtitle: group }),
    ...(period !== undefined && { period }),
    stamp: stampLines(context)
  }
}

/** Annex A as a plain tree. The same data give the same tree. */
const composeAnnex = (source: AnnexSource): DocumentTree => {
  const { set, city, record: roadmap, asOf, texts, words } = source
  const context: AnnexContext = { ...source, plan: planOf(set, city, roadmap, asOf) }
  return {
    ...documentFrame(source, {
      title: texts.plain(roadmap, 'title') ?? words.t('kind.roadmap'),
      subject: words.t('document.kind.roadmapAnnex'),
      keywords: [words.t('kind.roadmap')],
      footer: words.t('document.footer', { letter: letterOf(source), date: words.date(asOf) }),
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

/** Annex A, the roadmap (DOMAIN.md 5.4, 10 D). */
export const roadmapAnnex = documentOf({
  kind: 'roadmapAnnex',
  about: 'roadmap',
  audiences: AUDIENCES,
  reads: ANNEX_READS,
  options: ANNEX_OPTIONS,
  compose: composeAnnex
})
