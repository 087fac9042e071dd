/** How many characters of the words in an element stand before a point of the screen; beside them it is their end. */
export const caretAt = (words: Element | null, x: number, y: number): number => {
  const at = document.caretRangeFromPoint?.(x, y)
  if (!at || words?.contains(at.startContainer) !== true) return Number.MAX_SAFE_INTEGER
  const before = document.createRange()
  before.selectNodeContents(words)
  before.setEnd(at.startContainer, at.startOffset)
  return before.toString().length
}
