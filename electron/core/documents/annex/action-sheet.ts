import { inOrder } from '#shared/model/when.ts'
import { sumMoney } from '#shared/rules/money.ts'
import { textOf } from '../source/plain-set.ts'
import {
  type Block,
  cell,
  column,
  type Field,
  type FieldList,
  type Inline,
  paragraph,
  row,
  strong,
  type Table,
  text
} from '../tree/index.ts'
import type { AnnexContext } from './context.ts'
import { indicatorTable } from './indicator-table.ts'
import { partHeading } from './part-heading.ts'
import { codeIn, type PlanAction } from './plan.ts'
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
  if (shown === null) return []
  const reversed =
    name === 'endDate' && !inOrder(textOf(action.record, 'startDate'), textOf(action.record, name))
  const note: readonly Inline[] = reversed ? [text(` (${words.t('document.endBeforeStart')})`)] : []
  return [{ label, paragraphs: [[...shown, ...note]] }]
}

/** What the action costs in all, in each currency; the chapter on costs has the single lines. */
const plannedCost = ({ words }: AnnexContext, { budget }: PlanAction): Field[] => {
  const sums = sumMoney(budget.flatMap(record => textOf(record, 'amount') ?? []))
  if (sums.length === 0) return []
  return [
    {
      label: words.t('document.plannedCost'),
      paragraphs: [joined(sums.map(sum => [text(words.amount(sum))]))]
    }
  ]
}

const joined = (parts: readonly (readonly Inline[])[]): readonly Inline[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [text('\u00a0· '), ...part]))

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
const lightFields = ({ texts, words, declaredReasons }: AnnexContext, action: PlanAction): Field[] => {
  const declared = texts.shown(action.record, 'declaredLight')
  const reason = declaredReasons.get(action.record.id)
  const because = reason === undefined ? [] : [[text(words.t('document.declaredReason', { reason }))]]
  return [
    { label: words.t('document.deliveryLight'), paragraphs: [], status: statusOf(action.delivery, words) },
    { label: words.t('document.resultsLight'), paragraphs: [], status: statusOf(action.results, words) },
    ...(declared === null
      ? []
      : [{ label: words.label('action', 'declaredLight'), paragraphs: [declared, ...because] }])
  ]
}

const sheet = (context: AnnexContext, action: PlanAction): FieldList => {
  const { words, texts } = context
  const title = texts.plain(action.record, 'title') ?? ''
  return {
    kind: 'fieldList',
    header: { label: words.t('document.item'), value: words.t('document.content') },
    fields: [
      ...SHEET_FIELDS.flatMap(name => [
        ...(isLong(context, action, name) ? [] : fieldOf(context, action, name)),
        ...(name === 'costs' ? plannedCost(context, action) : [])
      ]),
      ...partnersField(context, action),
      ...lightFields(context, action)
    ],
    alt: { title, description: words.t('document.sheetAlt', { title }) },
    withNext: action.milestones.length + action.indicators.length > 0
  }
}

const milestones = ({ plan, texts, words }: AnnexContext, action: PlanAction): Table[] => {
  if (action.milestones.length === 0) return []
  const title = words.t('document.milestonesOf', { code: codeIn(plan, action.record) })
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

/** A text of more characters than this stands before the sheet: in a cell it would be a narrow column over pages. */
const LONG = 900

const isLong = ({ texts }: AnnexContext, action: PlanAction, name: (typeof SHEET_FIELDS)[number]): boolean =>
  PROSE.has(name) && (texts.plain(action.record, name)?.length ?? 0) > LONG

const longTexts = (context: AnnexContext, action: PlanAction): readonly Block[] =>
  SHEET_FIELDS.filter(name => isLong(context, action, name)).flatMap(name => [
    { ...paragraph([strong(context.words.label('action', name))]), keepNext: true },
    ...context.texts.prose(action.record, name)
  ])

/** One sheet for each action, under its own heading. */
export const actionBlocks = (context: AnnexContext, action: PlanAction): readonly Block[] => {
  const { plan, words } = context
  const title = words.t('document.indicatorsOf', { code: codeIn(plan, action.record) })
  return [
    partHeading(context, 3, 'action', action.record),
    ...longTexts(context, action),
    sheet(context, action),
    ...milestones(context, action),
    ...indicatorTable(context, action.indicators, title)
  ]
}
