import type { KeyboardEvent } from 'react'

/** Keys that type nothing have names: `Enter`, `F2`, `Dead`, `Process`. One key may type two letters, as لا on Arabic keyboards. */
const NAMED = /^[A-Z][A-Za-z0-9]+$/

/** The text that a key types; null: it is a command, or part of a composition that an input alone can take. */
export const typedKey = ({ key, ctrlKey, altKey, metaKey, nativeEvent }: KeyboardEvent): string | null =>
  ctrlKey || altKey || metaKey || nativeEvent.isComposing || key === '' || NAMED.test(key) ? null : key
