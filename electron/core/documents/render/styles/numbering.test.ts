import { describe, expect, it } from 'vitest'
import { heading, text } from '../../tree/index.ts'
import { outline } from '../text/outline.ts'
import { HEADING_INDENT, numbering } from './numbering.ts'

/** How far within the margin the numbers of the chapters begin, in twips. */
const within = (arabic: boolean, chapters: number): number => {
  const blocks = Array.from({ length: chapters }, () => heading(1, [text('باب')]))
  const [chapter] = numbering(arabic, outline(blocks)).config[0]?.levels ?? []
  const { start, hanging } = chapter?.style?.paragraph?.indent ?? {}
  expect(start).toBe(HEADING_INDENT[1])
  return Number(start) - Number(hanging)
}

describe('numbers of headings', () => {
  it('begin at the margin', () => expect(within(false, 12)).toBe(0))

  it('have room within the margin from right to left, as much as the widest one needs', () => {
    expect([within(true, 9), within(true, 10)]).toEqual([210, 414])
  })
})
