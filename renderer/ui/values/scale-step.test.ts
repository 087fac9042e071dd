import { describe, expect, it } from 'vitest'
import { stepTyped } from './scale-step.ts'

describe('the step that is typed', () => {
  it('is read from Latin, Arabic and Persian keyboards', () => {
    expect(['1', '5', '٣', '۴'].map(typed => stepTyped([1, 2, 3, 4, 5], typed))).toEqual([1, 5, 3, 4])
  })

  it('bears its sign', () => {
    expect(['-1', '−2', '+1', '0', '2'].map(typed => stepTyped([-2, -1, 0, 1, 2], typed))).toEqual([
      -1, -2, 1, 0, 2
    ])
  })

  it('is none beyond the scale, and for other text', () => {
    const others = ['0', '6', '٠', 'a', '', '12', '-', '-1', 'F1']
    expect(others.map(typed => stepTyped([1, 2, 3, 4, 5], typed))).toEqual(others.map(() => null))
  })
})
