/** Rows by a key of theirs, in their order; for joining children to parents that were read in one select. */
export const groupedBy = <Row, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key
): ((key: Key) => readonly Row[]) => {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return key => groups.get(key) ?? []
}
