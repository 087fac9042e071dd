/** What a paragraph is made of, once footnotes have numbers and fields have bookmarks: written or measured alike. */
export type TextPiece = {
  readonly kind: 'text'
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly colour?: string
  /** BCP 47 tag where it is not the document's. */
  readonly language?: string
  /** Direction where it is not the document's. */
  readonly direction?: 'ltr' | 'rtl'
}

export type Piece =
  | TextPiece
  | { readonly kind: 'break' }
  | { readonly kind: 'tab' }
  | { readonly kind: 'note'; readonly number: number }
  | { readonly kind: 'bookmark'; readonly name: string; readonly pieces: readonly Piece[] }
  | { readonly kind: 'link'; readonly anchor: string; readonly pieces: readonly Piece[] }
  /** Number of a caption, counted by Word too; a repeated one is that of the caption before. */
  | { readonly kind: 'sequence'; readonly name: string; readonly number: number; readonly repeated: boolean }
  /** Page on which a bookmark stands. */
  | { readonly kind: 'pageOf'; readonly anchor: string }

const sameFormat = (one: TextPiece, other: TextPiece): boolean =>
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.colour === other.colour &&
  one.language === other.language &&
  one.direction === other.direction

/** The same pieces with neighbours of one format joined: signs between words must not stand in a run of their own. */
export const joinedPieces = (pieces: readonly Piece[]): readonly Piece[] => {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece.kind === 'text' && last?.kind === 'text' && sameFormat(last, piece))
      joined[joined.length - 1] = { ...last, text: last.text + piece.text }
    else joined.push(piece)
  }
  return joined
}

/** A piece of plain text. */
export const textPiece = (text: string, rest: Partial<Omit<TextPiece, 'kind' | 'text'>> = {}): TextPiece => ({
  kind: 'text',
  text,
  ...rest
})

// Characters of a text; everything else counts as one.
const lengthOf = (piece: Piece): number => {
  if (piece.kind === 'text') return piece.text.length
  return piece.kind === 'bookmark' || piece.kind === 'link'
    ? piece.pieces.reduce((sum, inner) => sum + lengthOf(inner), 0)
    : 1
}

// Word wants the names of bookmarks unique: the rest of one that is cut goes on counting.
const restName = (name: string): string =>
  name.replace(/(?:_r(\d+))?$/u, (_, before: string | undefined) => `_r${Number(before ?? 1) + 1}`)

const cutOnce = (
  pieces: readonly Piece[],
  place: number
): readonly [before: readonly Piece[], rest: readonly Piece[]] => {
  const before: Piece[] = []
  const rest: Piece[] = []
  let at = 0
  for (const piece of pieces) {
    const length = lengthOf(piece)
    const here = place - at
    if (here >= length) before.push(piece)
    else if (here <= 0) rest.push(piece)
    else if (piece.kind === 'text') {
      before.push({ ...piece, text: piece.text.slice(0, here) })
      rest.push({ ...piece, text: piece.text.slice(here) })
    } else if (piece.kind === 'bookmark' || piece.kind === 'link') {
      const [first, second] = cutOnce(piece.pieces, here)
      before.push({ ...piece, pieces: first })
      rest.push(
        piece.kind === 'link'
          ? { ...piece, pieces: second }
          : { ...piece, name: restName(piece.name), pieces: second }
      )
    }
    at += length
  }
  return [before, rest]
}

/** A text cut before these places, which are counted as `breakLines` counts the starts of its lines, in their order. */
export const piecesCutAt = (
  pieces: readonly Piece[],
  places: readonly number[]
): readonly (readonly Piece[])[] => {
  const parts: (readonly Piece[])[] = []
  let rest = pieces
  let done = 0
  for (const place of places) {
    const [before, after] = cutOnce(rest, place - done)
    parts.push(before)
    rest = after
    done = place
  }
  return [...parts, rest]
}
