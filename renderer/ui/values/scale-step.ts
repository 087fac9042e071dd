/** Zeros of Latin, Arabic and Persian keyboards. */
const ZEROS = [0x30, 0x660, 0x6f0]

/** The step of a scale that is typed as a figure, on Arabic keyboards as ١ too: `4`, `-1`, `+2`; null where it is none. */
export const stepTyped = (steps: readonly number[], typed: string): number | null => {
  const [, sign, digit] = /^\s*([+\-−]?)\s*(\p{Nd})\s*$/u.exec(typed) ?? []
  if (digit === undefined) return null
  const code = digit.codePointAt(0) ?? 0
  const size = ZEROS.map(zero => code - zero).find(value => value >= 0 && value <= 9)
  if (size === undefined) return null
  const step = sign === '' || sign === '+' || size === 0 ? size : -size
  return steps.includes(step) ? step : null
}
