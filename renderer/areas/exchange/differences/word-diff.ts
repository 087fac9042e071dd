import { diffWordsWithSpace } from 'diff'

export type Piece = { readonly text: string; readonly state: 'same' | 'added' | 'removed' }

/** Longer than this a comparison word by word may take seconds; the two texts then stand side by side as they are. */
const PATIENCE_MS = 300

/** Two texts compared word by word, in the words of the screen's language. */
export const comparedWords = (before: string, after: string, locale: string): readonly Piece[] => {
  const pieces = diffWordsWithSpace(before, after, {
    intlSegmenter: new Intl.Segmenter(locale, { granularity: 'word' }),
    timeout: PATIENCE_MS
  })
  if (pieces === undefined)
    return [
      { text: before, state: 'removed' },
      { text: after, state: 'added' }
    ]
  return pieces.map(({ value, added, removed }) => ({
    text: value,
    state: added ? 'added' : removed ? 'removed' : 'same'
  }))
}

const KEPT = 80

/** A long stretch that did not change, shortened to its ends around a changed place. */
export const shortened = (text: string): string =>
  text.length <= KEPT * 3 ? text : `${text.slice(0, KEPT)} … ${text.slice(-KEPT)}`
