import { describe, expect, it } from 'vitest'
import { digitOf } from './digit.ts'

describe('the digit of a key', () => {
  it('is read from Latin, Arabic and Persian keyboards', () => {
    expect(['1', '5', '٣', '۴'].map(digitOf)).toEqual([1, 5, 3, 4])
  })

  it('is none beyond one to five, and for keys with names', () => {
    expect(['0', '6', '٠', 'a', 'Enter', 'F1', ''].map(digitOf)).toEqual(Array(7).fill(null))
  })
})
