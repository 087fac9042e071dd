import { describe, expect, it } from 'vitest'
import { type CodedPart, planCodes } from './plan-codes.ts'

const part = (id: string, code: string | null, children: readonly CodedPart[] = []): CodedPart => ({
  id,
  code,
  children
})
const codesOf = (parts: readonly CodedPart[]) => [...planCodes(parts).values()]

describe('the codes of a plan', () => {
  it('are numbers by place, at every level', () => {
    const actions = [part('c', null), part('d', null)]
    expect(codesOf([part('a', null, [part('b', null, actions)]), part('e', null)])).toEqual([
      '1',
      '1.1',
      '1.1.1',
      '1.1.2',
      '2'
    ])
  })

  it('stay as the group gave them, and begin those below', () => {
    expect(codesOf([part('a', 'A', [part('b', null, [part('c', null)]), part('d', 'X')])])).toEqual([
      'A',
      'A.1',
      'A.1.1',
      'X'
    ])
  })

  it('pass over a number that a sibling bears, and count the place of one with another code', () => {
    expect(codesOf([part('a', null), part('b', '3'), part('c', null), part('d', null)])).toEqual([
      '1',
      '3',
      '4',
      '5'
    ])
    expect(codesOf([part('a', 'Cultura'), part('b', null)])).toEqual(['Cultura', '2'])
    expect(codesOf([part('a', '1', [part('b', '1.1'), part('c', null)])])).toEqual(['1', '1.1', '1.2'])
  })
})
