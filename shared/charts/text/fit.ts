import { textWidth } from './width.ts'

type Weight = 'regular' | 'semibold'
const ELLIPSIS = '…'

/** The text, or its beginning with an ellipsis, no wider than `room`; empty when not even one letter fits. */
export function shorten(text: string, room: number, fontSize: number, weight: Weight = 'regular'): string {
  if (textWidth(text, fontSize, weight) <= room) return text
  const letters = [...text]
  let low = 0
  let high = letters.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (textWidth(letters.slice(0, middle).join('') + ELLIPSIS, fontSize, weight) <= room) low = middle
    else high = middle - 1
  }
  return low === 0 ? '' : letters.slice(0, low).join('').trimEnd() + ELLIPSIS
}

/** Breaks a text at spaces into at most `lines` lines no wider than `room`; what is left over ends in an ellipsis. */
export function wrap(
  text: string,
  room: number,
  fontSize: number,
  lines: number,
  weight: Weight = 'regular'
): string[] {
  const words = text.split(/\s+/u).filter(word => word !== '')
  const done: string[] = []
  let line = ''
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, fontSize, weight) <= room) line = longer
    else if (done.length + 1 >= lines)
      return [
        ...done,
        shorten(`${longer} ${words.slice(index + 1).join(' ')}`.trimEnd(), room, fontSize, weight)
      ]
    else if (line === '') done.push(shorten(word, room, fontSize, weight))
    else {
      done.push(line)
      line = word
    }
  }
  // A single word may be wider than the room.
  return line === '' ? done : [...done, shorten(line, room, fontSize, weight)]
}
