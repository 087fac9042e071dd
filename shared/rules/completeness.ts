import { inOrder, latest } from '../model/when.ts'
import { contradicts } from './results-light.ts'

export type ActionFacts = {
  readonly status: string | null
  /** A department leads it; where one person works alone, that goes without saying. */
  readonly hasLead: boolean
  readonly startDate: string | null
  readonly endDate: string | null
  readonly costs: string | null
  readonly fundingStatus: string | null
  readonly targetGroup: string | null
  readonly migrationMarker: number | null
  readonly indicators: readonly {
    readonly level: string | null
    readonly baselineValue: number | null
    readonly baselineDate: string | null
    readonly direction: string | null
    readonly targetValue: number | null
  }[]
  readonly budgetLines: readonly { readonly amount: string | null; readonly fundingStatus: string | null }[]
  readonly alignments: readonly { readonly framework: string; readonly rank: string | null }[]
  /** How many partners take part. */
  readonly partners: number
}

/** What the gate asks of each action, in the order it is told. Blockers keep an action from the council. */
export const GATE = {
  lead: 'blocker',
  dates: 'blocker',
  dateOrder: 'blocker',
  outputIndicator: 'blocker',
  outcomeIndicator: 'blocker',
  baseline: 'blocker',
  indicatorOrder: 'warning',
  cost: 'blocker',
  costContradiction: 'blocker',
  fundingStatus: 'blocker',
  planningLink: 'warning',
  primarySdg: 'warning',
  targetGroup: 'warning',
  marker: 'warning',
  partners: 'warning'
} as const

export type GateCode = keyof typeof GATE

/** Where in an action's record that is mended: a field, or the kind of what stands in it or is tied to it. */
export const GATE_PART: Readonly<Record<GateCode, string>> = {
  lead: 'leadDepartment',
  dates: 'startDate',
  dateOrder: 'endDate',
  outputIndicator: 'indicator',
  outcomeIndicator: 'indicator',
  baseline: 'indicator',
  indicatorOrder: 'indicator',
  cost: 'budgetLine',
  costContradiction: 'costs',
  fundingStatus: 'fundingStatus',
  planningLink: 'alignment',
  primarySdg: 'alignment',
  targetGroup: 'targetGroup',
  marker: 'migrationMarker',
  partners: 'actionPartner'
}
export type GateWeight = (typeof GATE)[GateCode]

/** A baseline is there, or the day is set by which it will be measured ("da rilevare entro"). */
const hasBaseline = (indicator: ActionFacts['indicators'][number], today: string): boolean =>
  indicator.baselineValue !== null ||
  (indicator.baselineDate !== null && latest(indicator.baselineDate) >= today)

const isZero = (amount: string): boolean => /^-?0 /.test(amount)

const funded = ({ budgetLines, costs, fundingStatus }: ActionFacts): boolean =>
  costs === 'noCosts' ||
  fundingStatus !== null ||
  (budgetLines.length > 0 && budgetLines.every(line => line.fundingStatus !== null))

/**
 * What an action still needs before it goes before the council. A cancelled action needs nothing. Source: DOMAIN.md 11.5; the
 * contradiction of "no costs" with amounts is 11.6; risks come with their area.
 */
export const missingForCouncil = (action: ActionFacts, today: string): readonly GateCode[] => {
  if (action.status === 'cancelled') return []
  const ofLevel = (level: string) => action.indicators.filter(indicator => indicator.level === level)
  const outputs = ofLevel('output')
  const outcomes = ofLevel('outcome')
  const amounts = action.budgetLines.flatMap(({ amount }) => (amount === null ? [] : [amount]))
  const missing: Readonly<Record<GateCode, boolean>> = {
    lead: !action.hasLead,
    dates: action.startDate === null || action.endDate === null,
    dateOrder: !inOrder(action.startDate, action.endDate),
    outputIndicator: outputs.length === 0,
    outcomeIndicator: outcomes.length === 0,
    baseline: [...outputs, ...outcomes].some(indicator => !hasBaseline(indicator, today)),
    indicatorOrder: action.indicators.some(contradicts),
    cost: action.costs !== 'noCosts' && amounts.length === 0,
    costContradiction: action.costs === 'noCosts' && amounts.some(amount => !isZero(amount)),
    fundingStatus: !funded(action),
    planningLink: !action.alignments.some(({ framework }) => framework === 'planning'),
    primarySdg: !action.alignments.some(({ framework, rank }) => framework === 'sdg' && rank === 'primary'),
    targetGroup: action.targetGroup === null,
    marker: action.migrationMarker === null,
    partners: action.partners === 0
  }
  return (Object.keys(GATE) as GateCode[]).filter(code => missing[code])
}

/** Says whether an action passes the gate: warnings do not hold it back. */
export const passesGate = (missing: readonly GateCode[]): boolean =>
  !missing.some(code => GATE[code] === 'blocker')

/** Share of actions that pass the gate, 0–100, rounded down so that 100 means all; 0 when there are none (DOMAIN.md 11.5). */
export const readyShare = (missing: readonly (readonly GateCode[])[]): number =>
  missing.length === 0 ? 0 : Math.floor((100 * missing.filter(passesGate).length) / missing.length)
