/** Counters of a document: headings by level, tables and figures. */
export const createNumbers = () => {
  const levels = [0, 0, 0, 0]
  let tables = 0
  let figures = 0
  return {
    heading(level: number): string {
      levels[level - 1] = (levels[level - 1] ?? 0) + 1
      levels.fill(0, level)
      return levels.slice(0, level).join('.')
    },
    table: (): number => (tables += 1),
    figure: (): number => (figures += 1)
  }
}

export type Numbers = ReturnType<typeof createNumbers>
