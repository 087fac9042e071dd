/** An id that is easily read in a failing test: `idOf(12)` ends in 12. */
export const idOf = (number: number): string => `01990000-0000-7000-8000-${String(number).padStart(12, '0')}`
