import { describe, expect, it } from 'vitest'
import { progressLine } from './progress.ts'

const shown = (terminal: boolean, steps: readonly number[], total: number | undefined): readonly string[] => {
  const lines: string[] = []
  const show = progressLine('X', terminal, text => lines.push(text))
  for (const received of steps) show(received, total)
  return lines
}

describe('the progress of a download', () => {
  it('writes over one line on a terminal and ends it', () => {
    expect(shown(true, [50e6, 50.1e6, 100e6], 100e6)).toEqual(['\rX: 50 % · 50 MB', '\rX: 100 % · 100 MB\n'])
  })

  it('writes a line for each tenth elsewhere', () => {
    expect(shown(false, [1e6, 9e6, 11e6, 19e6, 25e6], 100e6)).toEqual([
      'X: 1 % · 1 MB\n',
      'X: 11 % · 11 MB\n',
      'X: 25 % · 25 MB\n'
    ])
  })

  it('counts megabytes when the server names no size', () => {
    expect(shown(false, [1e6, 12e6], undefined)).toEqual(['X: 1 MB\n', 'X: 12 MB\n'])
  })
})
