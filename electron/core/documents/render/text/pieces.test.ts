import { expect, it } from 'vitest'
import { breakLines } from '../pages/lines.ts'
import { type Piece, piecesCutAt, textPiece } from './pieces.ts'

const wordsOf = (pieces: readonly Piece[]): string =>
  pieces
    .map(piece =>
      piece.kind === 'text' ? piece.text : piece.kind === 'bookmark' ? wordsOf(piece.pieces) : '|'
    )
    .join('')

it('cuts a text where its lines begin, and gives each part of a bookmark a name of its own', () => {
  const pieces: readonly Piece[] = [
    textPiece('Prima di tutto '),
    { kind: 'note', number: 1 },
    {
      kind: 'bookmark',
      name: 'pc_1',
      pieces: [textPiece('le parole che contano, '), textPiece('e poi altre')]
    },
    textPiece(' ancora.')
  ]
  const room = { width: 1600, size: 22, bold: false, rtl: false }
  const starts = breakLines(pieces, room, 'most').map(({ start }) => start)
  expect(starts.length).toBe(4)
  const parts = piecesCutAt(pieces, starts.slice(1))
  expect(parts.map(wordsOf).join('')).toBe(wordsOf(pieces))
  expect(parts.map(part => wordsOf(part).trim())).not.toContain('')
  const names = parts.flat().flatMap(piece => (piece.kind === 'bookmark' ? [piece.name] : []))
  expect(names.slice(0, 3)).toEqual(['pc_1', 'pc_1_r2', 'pc_1_r3'])
  expect(new Set(names).size).toBe(names.length)
})
