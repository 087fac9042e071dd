import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bookmarkName, bookmarkNames } from './bookmarks.ts'

const mark = fc.record({ type: fc.string(), id: fc.string(), field: fc.string() })

describe('bookmarkName', () => {
  it('is a name Word accepts, of at most 40 characters', () => {
    fc.assert(
      fc.property(mark, record => {
        expect(bookmarkName(record)).toMatch(/^[a-z]\w{0,39}$/u)
      })
    )
  })

  it('is the same for the same field and another for another field', () => {
    const title = { type: 'action', id: '0192f0c1', field: 'title' }
    expect(bookmarkName({ ...title })).toBe(bookmarkName(title))
    expect(bookmarkName({ ...title, field: 'titl' })).not.toBe(bookmarkName(title))
    expect(bookmarkName({ type: 'actiontitle', id: '', field: '' })).not.toBe(
      bookmarkName({ type: 'action', id: 'title', field: '' })
    )
  })

  it('gets a number when a field is printed again', () => {
    const next = bookmarkNames()
    const title = { type: 'action', id: '0192f0c1', field: 'title' }
    expect([next(title), next(title), next(title)]).toEqual([
      bookmarkName(title),
      `${bookmarkName(title)}_2`,
      `${bookmarkName(title)}_3`
    ])
  })
})
