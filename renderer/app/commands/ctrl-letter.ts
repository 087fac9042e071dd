import { type KeyboardEvent, useEffect, useRef } from 'react'

type Key = Pick<KeyboardEvent, 'key' | 'keyCode' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/**
 * The Latin letter that is pressed with Ctrl or Command, a capital with Shift; null: another key. Keyboards of other scripts have the
 * commands on the same keys, and there alone `keyCode` says which; Caps Lock changes nothing.
 */
export const ctrlLetter = ({ key, keyCode, ctrlKey, metaKey, altKey, shiftKey }: Key): string | null => {
  if ((!ctrlKey && !metaKey) || altKey) return null
  const letter = /^\P{ASCII}/u.test(key) ? String.fromCharCode(keyCode) : key
  if (!/^[a-z]$/i.test(letter)) return null
  return shiftKey ? letter.toUpperCase() : letter.toLowerCase()
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select')

/** Does something at Ctrl or Command with a letter, wherever the keyboard is; inside of texts only with `inTexts`. */
export const useCtrlLetters = (
  actions: Readonly<Record<string, () => void>>,
  { inTexts = false } = {}
): void => {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    const hear = (event: globalThis.KeyboardEvent) => {
      const act = latest.current[ctrlLetter(event) ?? '']
      if (act === undefined || (!inTexts && isTyping(event.target))) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [inTexts])
}
