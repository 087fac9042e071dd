import { useState } from 'react'
import { v7 as newId } from 'uuid'
import { newLines, useDrafts } from './drafts.ts'

/** Ids of records that were begun in lines of this parent and are not made, the one begun first before the others. */
export const begunIn = (keys: Iterable<string>, type: string, parent: string): readonly string[] => {
  const start = newLines(type, parent)
  const ids = [...keys].flatMap(key =>
    key.startsWith(start) ? [key.slice(start.length).split('/')[0] ?? ''] : []
  )
  return [...new Set(ids)]
}

/** The record that a line makes, by the id that it will have: one that was begun before, else a new one; and the way to the next. */
export const useLine = (type: string, parent: string): readonly [id: string, next: () => void] => {
  const drafts = useDrafts()
  const pick = () => begunIn(drafts.waiting().keys(), type, parent)[0] ?? newId()
  const [id, setId] = useState(pick)
  return [id, () => setId(pick())]
}
