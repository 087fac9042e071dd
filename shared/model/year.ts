import type { Field } from './field.ts'

/** Says whether a field holds a calendar year: an integer within 1000–3000. Years are never grouped (`1998`, not `1.998`). */
export const isYear = (field: Field): boolean =>
  field.kind === 'integer' && field.range !== undefined && field.range[0] >= 1000 && field.range[1] <= 3000
