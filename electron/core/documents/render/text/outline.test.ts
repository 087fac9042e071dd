import { describe, expect, it } from 'vitest'
import { footnote, heading, text } from '../../tree/index.ts'
import { outline } from './outline.ts'

describe('outline', () => {
  it('numbers headings as a multilevel list does and skips those without number', () => {
    const entries = outline([
      { ...heading(1, 'Premessa'), numbered: false },
      heading(1, 'Assi'),
      heading(2, 'Primo'),
      heading(3, 'Dettaglio'),
      heading(2, 'Secondo'),
      heading(1, 'Risorse'),
      heading(2, 'Fonti')
    ])
    expect(entries.map(entry => entry.number)).toEqual(['', '1', '1.1', '1.1.1', '1.2', '2', '2.1'])
  })

  it('keeps notes out of the titles', () => {
    expect(outline([heading(1, [text('Risorse'), footnote(text('in euro'))])])[0]?.text).toBe('Risorse')
  })
})
