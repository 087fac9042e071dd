export type ActionTies = {
  readonly axis: string
  readonly cityRole: string | null
  /** The department in the lead and those that support it. */
  readonly departments: readonly string[]
  /** For each partner, whether it is led by migrants: `yes`, `partly`, `no`, `unknown` or null. */
  readonly partners: readonly (string | null)[]
}

export type Intersectorality = {
  readonly actions: number
  /** Actions with at least two departments. */
  readonly joint: number
  /** Pairs of departments that work on an action together, of all pairs of the group, 0–1; null with fewer than two departments. */
  readonly density: number | null
  /** Actions for each role of the city; null: none named. */
  readonly byCityRole: ReadonlyMap<string | null, number>
  /** Axes without an organisation led, at least partly, by migrants. */
  readonly axesWithoutMigrantLed: readonly string[]
}

const pairsOf = (departments: readonly string[]): readonly string[] => {
  const sorted = [...new Set(departments)].toSorted()
  return sorted.flatMap((first, index) => sorted.slice(index + 1).map(second => `${first} ${second}`))
}

const migrantLed = ({ partners }: ActionTies): boolean =>
  partners.some(partner => partner === 'yes' || partner === 'partly')

/** How far the plan reaches across sectors (DOMAIN.md 11.7, without attendance, which comes with meetings). */
export const intersectorality = (
  actions: readonly ActionTies[],
  departments: readonly string[],
  axes: readonly string[]
): Intersectorality => {
  const joint = actions.filter(action => new Set(action.departments).size >= 2).length
  const known = new Set(departments)
  const pairs = new Set(actions.flatMap(action => pairsOf(action.departments.filter(id => known.has(id)))))
  const possible = (known.size * (known.size - 1)) / 2
  const byCityRole = new Map<string | null, number>()
  for (const { cityRole } of actions) byCityRole.set(cityRole, (byCityRole.get(cityRole) ?? 0) + 1)
  const reached = new Set(actions.filter(migrantLed).map(({ axis }) => axis))
  return {
    actions: actions.length,
    joint,
    density: possible === 0 ? null : pairs.size / possible,
    byCityRole,
    axesWithoutMigrantLed: axes.filter(axis => !reached.has(axis))
  }
}
