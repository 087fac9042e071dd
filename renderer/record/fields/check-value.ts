import type { ErrorCode } from '#shared/contract/errors.ts'
import type { Field } from '#shared/model/field.ts'
import { figureOfCell } from '#shared/model/figure.ts'
import { valueProblem } from '#shared/model/value-problem.ts'
import { writtenProse } from '#shared/model/written-text.ts'
import type { Value } from './editor.ts'

/** The model's answer to a value before it is sent: null, or the code of what is wrong with it. */
export const checkValue = (field: Field, value: Value): ErrorCode | null => {
  if (value === null) return field.required ? 'FIELD_REQUIRED' : null
  if (field.figure === 'value' && typeof value === 'string') {
    const figure = figureOfCell(value)
    if (figure === null) return 'VALUE_INVALID'
    return (
      valueProblem(field, figure.value) ?? (figure.upper === null ? null : valueProblem(field, figure.upper))
    )
  }
  return valueProblem(field, value)
}

/** Prose as the model keeps it, without outer white space; empty is nothing. */
export const cleanText = (typed: string): string | null => writtenProse(typed)?.trim() ?? null
