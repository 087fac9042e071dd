import { scaleLabel } from '#shared/i18n/labels.ts'
import type { Translate } from '#shared/i18n/message-key.ts'
import type { Field } from '#shared/model/field.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'

/** All steps of a scale, lowest first. */
export const scaleSteps = ({ range }: Pick<Field, 'range'>): readonly number[] => {
  const [low, high] = range ?? [1, 5]
  return Array.from({ length: high - low + 1 }, (_, index) => low + index)
}

const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0')

/** A step of a scale with its word, e.g. "4 · high" or "−1 · against". */
export const scaleWords = (t: Translate, type: RecordType, name: string, value: number): string => {
  const isSigned = (kindOf(type).fields[name]?.range?.[0] ?? 0) < 0
  const figure = isSigned ? signed(value) : String(value)
  const word = scaleLabel(t, type, name, value)
  return word === String(value) ? figure : `${figure} · ${word}`
}
