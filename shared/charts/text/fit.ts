import { textWidth } from './width.ts'

type Weight = 'regular' | 'semibold'
const ELLIPSIS = '…'

/** The text, or its beginning with an ellipsis, no wider than `room`; empty when not even one letter fits. */
export const shorten = (text: string, room: number, fontSize: number, weight: Weight = 'regular'): string => {
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
export const wrap = (
  text: string,
  room: number,
  fontSize: number,
  lines: number,
  weight: Weight = 'regular'
): string[] => {
  const words = text.split(/\s+/u).filter(word => word !== '')
  const done: string[] = []
  let line = ''
  for (let index = 0; index < words.length; ) {
    const word = words[index] ?? ''
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, fontSize, weight) <= room) {
      line = longer
      index += 1
    } else if (done.length + 1 >= lines) {
      const rest = [line, ...words.slice(index)].filter(part => part !== '').join(' ')
      return [...done, shorten(rest, room, fontSize, weight)]
    } else if (line === '') {
      // A single word wider than the room.
      done.push(shorten(word, room, fontSize, weight))
      index += 1
    } else {
      done.push(line)
      line = ''
    }
  }
  return line === '' ? done : [...done, line]
}
