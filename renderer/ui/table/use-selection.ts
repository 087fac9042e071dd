import { type ChangeEvent, useCallback, useRef, useState } from 'react'

const NOTHING: ReadonlySet<string> = new Set()

/** A box is ticked by a click, of which the change says nothing but in its original. */
export const withShift = ({ nativeEvent }: ChangeEvent): boolean =>
  nativeEvent instanceof MouseEvent && nativeEvent.shiftKey

type Rows = {
  /** What is selected with the row at this place: itself, or what it holds and no row of a range shows. */
  readonly idsAt: (index: number, isRange: boolean) => readonly string[]
}

/** Selected rows, one by one or – Shift, by pointer or key – as a range from the row where one was last. */
export const useSelection = ({ idsAt }: Rows) => {
  const [selected, setSelected] = useState(NOTHING)
  const anchor = useRef({ index: 0, before: NOTHING })

  const idsBetween = (one: number, other: number): readonly string[] => {
    const [from, to] = [Math.min(one, other), Math.max(one, other)]
    return Array.from({ length: to - from + 1 }, (_, index) => idsAt(from + index, true)).flat()
  }
  const begin = (index: number, before = selected) => {
    anchor.current = { index, before }
  }
  return {
    selected,
    clear: useCallback(() => {
      setSelected(NOTHING)
      anchor.current = { ...anchor.current, before: NOTHING }
    }, []),
    set: setSelected,
    /** A range would begin here. */
    begin,
    toggle: (index: number) => {
      const ids = idsAt(index, false)
      const next = new Set(selected)
      const isSelected = ids.length > 0 && ids.every(id => next.has(id))
      for (const id of ids)
        if (isSelected) next.delete(id)
        else next.add(id)
      setSelected(next)
      begin(index, next)
    },
    /** From where it began to here; what was selected before stays. */
    extend: (index: number) =>
      setSelected(new Set([...anchor.current.before, ...idsBetween(anchor.current.index, index)]))
  }
}
