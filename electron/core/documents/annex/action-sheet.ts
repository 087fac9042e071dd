import {
  type Block,
  cell,
  codedHeading,
  column,
  type Field,
  type FieldList,
  footnote,
  heading,
  type Inline,
  row,
  type Table,
  text
} from '../tree/index.ts'
import type { AnnexContext } from './context.ts'
import { indicatorTitle } from './indicator-title.ts'
import type { PlanAction } from './plan.ts'
import { statusOf } from './status.ts'

/** Fields of the sheet in the order people ask for them (URBACT action table, DOMAIN.md 1.2). */
export const SHEET_FIELDS = [
  'description',
  'leadDepartment',
  'responsibleRole',
  'status',
  'startDate',
  'endDate',
  'targetGroup',
  'cityRole',
  'outputs',
  'expectedResult',
  'nextSteps',
  'costs',
  'fundingStatus',
  'fundingProgramme',
  'projectCode',
  'migrationMarker',
  'genderMarker'
] as const

const PROSE = new Set<string>(['description', 'outputs', 'expectedResult', 'nextSteps'])

const fieldOf = (
  { texts, words }: AnnexContext,
  action: PlanAction,
  name: (typeof SHEET_FIELDS)[number]
): Field[] => {
  const label = words.label('action', name)
  if (PROSE.has(name)) {
    const paragraphs = texts.paragraphs(action.record, name)
    return paragraphs.length === 0 ? [] : [{ label, paragraphs }]
  }
  const shown = texts.shown(action.record, name)
  return shown === null ? [] : [{ label, paragraphs: [shown] }]
}

const joined = (parts: readonly (readonly Inline[])[]): readonly Inline[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [text(' · '), ...part]))

const partnersField = ({ texts, words }: AnnexContext, action: PlanAction): Field[] => {
  const field = (
    type: 'actionDepartment' | 'actionPartner',
    names: readonly (readonly Inline[])[]
  ): Field[] =>
    names.length === 0 ? [] : [{ label: words.t(`kindPlural.${type}`), paragraphs: [joined(names)] }]
  return [
    ...field(
      'actionDepartment',
      action.supporting.map(record => texts.inline(record, 'name'))
    ),
    ...field(
      'actionPartner',
      action.partners.map(record => texts.inline(record, 'name'))
    )
  ]
}

/** The declared light is printed beside the computed one, never instead of it (DOMAIN.md 11.2). */
const lightFields = ({ texts, words }: AnnexContext, action: PlanAction): Field[] => {
  const declared = texts.shown(action.record, 'declaredLight')
  return [
    { label: words.t('document.deliveryLight'), paragraphs: [], status: statusOf(action.delivery, words) },
    { label: words.t('document.resultsLight'), paragraphs: [], status: statusOf(action.results, words) },
    ...(declared === null ? [] : [{ label: words.label('action', 'declaredLight'), paragraphs: [declared] }])
  ]
}

const sheet = (context: AnnexContext, action: PlanAction): FieldList => {
  const { words, texts } = context
  const title = texts.plain(action.record, 'title') ?? ''
  return {
    kind: 'fieldList',
    header: { label: words.t('document.item'), value: words.t('document.content') },
    fields: [
      ...SHEET_FIELDS.flatMap(name => fieldOf(context, action, name)),
      ...partnersField(context, action),
      ...lightFields(context, action)
    ],
    alt: { title, description: words.t('document.sheetAlt', { title }) },
    withNext: action.milestones.length + action.indicators.length > 0
  }
}

const milestones = ({ texts, words }: AnnexContext, action: PlanAction): Table[] => {
  if (action.milestones.length === 0) return []
  const title = words.t('document.milestonesOf', { code: texts.plain(action.record, 'code') ?? '' })
  return [
    {
      kind: 'table',
      columns: [column(54), column(23), column(23)],
      header: [
        row(
          words.t('kind.milestone'),
          words.label('milestone', 'dueDate'),
          words.label('milestone', 'doneDate')
        )
      ],
      rows: action.milestones.map(record =>
        row(
          cell(texts.inline(record, 'title')),
          cell(texts.shown(record, 'dueDate') ?? []),
          cell(texts.shown(record, 'doneDate') ?? [text(words.t('document.notYet'))])
        )
      ),
      caption: [text(title)],
      alt: { title, description: words.t('document.rowsAlt', { count: action.milestones.length }) },
      withNext: action.indicators.length > 0
    }
  ]
}

/** A measured value with its source as a footnote: every number can be traced (PEERS.md, idea 10). */
const latest = (
  { texts, words }: AnnexContext,
  indicator: PlanAction['indicators'][number]
): readonly Inline[] => {
  const last = indicator.measurements.at(-1)
  if (last === undefined) return [text(words.t('document.notMeasured'))]
  const source = texts.plain(indicator.record, 'source')
  const note = words.t('document.measuredOn', { date: words.date(last.date) })
  return [
    ...(texts.shown(last.record, 'value') ?? []),
    footnote(text(source === null ? note : `${note} ${words.t('document.sourceIs', { source })}`))
  ]
}

const indicators = (context: AnnexContext, action: PlanAction): Table[] => {
  const { texts, words } = context
  if (action.indicators.length === 0) return []
  const title = words.t('document.indicatorsOf', { code: texts.plain(action.record, 'code') ?? '' })
  return [
    {
      kind: 'table',
      columns: [column(38), column(15), column(15), column(15), column(17)],
      header: [
        row(
          words.t('kind.indicator'),
          words.label('indicator', 'baselineValue'),
          words.label('indicator', 'targetValue'),
          words.t('document.latest'),
          words.t('document.resultsLight')
        )
      ],
      rows: action.indicators.map(indicator =>
        row(
          cell(indicatorTitle(context, indicator)),
          cell(texts.shown(indicator.record, 'baselineValue') ?? []),
          cell(texts.shown(indicator.record, 'targetValue') ?? []),
          cell(latest(context, indicator)),
          { paragraphs: [], status: statusOf(indicator.light, words) }
        )
      ),
      caption: [text(title)],
      alt: { title, description: words.t('document.rowsAlt', { count: action.indicators.length }) }
    }
  ]
}

/** One sheet for each action, under its own heading. */
export const actionBlocks = (context: AnnexContext, action: PlanAction): readonly Block[] => {
  const code = context.texts.plain(action.record, 'code')
  const title = context.texts.inline(action.record, 'title')
  const mark = { type: 'action', id: action.record.id, field: 'title' }
  return [
    code === null ? heading(3, title, mark) : codedHeading(3, [text(`${code} `), ...title], mark),
    sheet(context, action),
    ...milestones(context, action),
    ...indicators(context, action)
  ]
}
