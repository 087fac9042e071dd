import { render } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useMarkedHits } from './use-marked-hits.ts'

const Marked = ({ typed, near }: { readonly typed: string; readonly near: boolean }) => {
  const list = useRef<HTMLUListElement>(null)
  useMarkedHits(list, typed, near)
  return (
    <ul ref={list}>
      <li>Tutela dell’ambiente</li>
      <li>Casa delle culture</li>
    </ul>
  )
}

const marked = () => [...(CSS.highlights.get('pc-hits') ?? new Set<Range>())].map(range => range.toString())

beforeEach(() => {
  vi.stubGlobal('Highlight', Set)
  vi.stubGlobal('CSS', { highlights: new Map() })
})
afterEach(() => vi.unstubAllGlobals())

test('Words that were typed are marked, and near spellings where only they were found.', () => {
  const { rerender } = render(<Marked typed="ambiente" near={false} />)
  expect(marked()).toEqual(['dell’ambiente'])
  rerender(<Marked typed="ambeinte" near={false} />)
  expect(marked()).toEqual([])
  rerender(<Marked typed="ambeinte" near />)
  expect(marked()).toEqual(['dell’ambiente'])
})
