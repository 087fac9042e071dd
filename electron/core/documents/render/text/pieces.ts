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
  /** Number of a caption, counted by Word too. */
  | { readonly kind: 'sequence'; readonly name: string; readonly number: number }
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
