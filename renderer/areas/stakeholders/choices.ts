import type { StakeholderRow } from '#shared/contract/stakeholders.ts'
import { choiceLabel, scaleLabel } from '#shared/i18n/labels.ts'
import type { Translate } from '#shared/i18n/translator.ts'
import { kindOf } from '#shared/model/index.ts'

export type ChoiceField = 'sector' | 'kind' | 'migrantLed' | 'participation'
export type ScaleField = 'power' | 'interest' | 'attitude'
export type Choice = { readonly value: string; readonly label: string }

const { fields } = kindOf('stakeholder')

/** The codes of a choice in the model's order, which for participation is from little to much. */
export const codesOf = (field: ChoiceField): readonly string[] => fields[field]?.choices ?? []

export const choicesOf = (t: Translate, field: ChoiceField): readonly Choice[] =>
  codesOf(field).map(value => ({ value, label: choiceLabel(t, 'stakeholder', field, value) }))

const signed = (value: number, isSigned: boolean): string => {
  if (!isSigned) return String(value)
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0'
}

/** A value of a scale with its word, e.g. "4 · high". */
export const scaleWords = (t: Translate, field: ScaleField, value: number): string =>
  `${signed(value, (fields[field]?.range?.[0] ?? 0) < 0)} · ${scaleLabel(t, 'stakeholder', field, value)}`

/** All steps of a scale, lowest first. */
export const scaleSteps = (field: ScaleField): readonly number[] => {
  const [low, high] = fields[field]?.range ?? [1, 5]
  return Array.from({ length: high - low + 1 }, (_, index) => low + index)
}

/** What a list row shows of the fields that can be edited in it. */
export const shownOf = (row: StakeholderRow) => ({
  name: row.name,
  acronym: row.acronym,
  sector: row.sector,
  kind: row.kind,
  territory: row.territory,
  targetCommunity: row.targetCommunity,
  migrantLed: row.migrantLed,
  power: row.power,
  interest: row.interest,
  attitude: row.attitude,
  participation: row.participation,
  responsibleDepartment: row.responsibleDepartment?.id ?? null
})
export type EditedField = keyof ReturnType<typeof shownOf>
