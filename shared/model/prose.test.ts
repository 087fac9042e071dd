import { expect, test } from 'vitest'
import { proseBlocks } from './prose.ts'

const paragraph = (...lines: readonly string[]) => ({ kind: 'paragraph', lines })
const list = (ordered: boolean, ...items: readonly string[]) => ({ kind: 'list', ordered, items })

test('Typed lists are lists, whatever stands before their items.', () => {
  expect(proseBlocks('Si prevede:\n- uno\n– due\n•\ttre\n\n1. primo\n2) secondo\n\nFine.')).toEqual([
    paragraph('Si prevede:'),
    list(false, 'uno', 'due', 'tre'),
    list(true, 'primo', 'secondo'),
    paragraph('Fine.')
  ])
  expect(proseBlocks('١. أول\n٢. ثان')).toEqual([list(true, 'أول', 'ثان')])
})

test('Lines stay lines; an empty one begins a paragraph.', () => {
  expect(proseBlocks('uno\ndue\n\n\n tre ')).toEqual([paragraph('uno', 'due'), paragraph('tre')])
  expect(proseBlocks(' \n')).toEqual([])
})

test.each(['-5 gradi', '12. marzo è tardi', '2026. Anno nuovo', '*nota', '3) fuori elenco', '- ', '—'])(
  '%j begins no list',
  text => {
    expect(proseBlocks(text)).toEqual([paragraph(text.trim())])
  }
)
