import { describe, expect, it } from 'vitest'
import { terminalJson, terminalText } from './terminal-text.ts'

const HOSTILE = 'Forum\u001b[2J\u001b]0;x\u0007 \u009b31m\u202eolleb\u2066\r\tzero'

describe('what a terminal is given', () => {
  it('holds nothing that it would obey, and keeps letters, tabs and lines', () => {
    expect(terminalText(HOSTILE)).toBe('Forum�[2J�]0;x� �31m�olleb��\tzero')
    expect(terminalText('Città\n\tمدينة')).toBe('Città\n\tمدينة')
  })

  it('is JSON of the same value, with escapes in their place', () => {
    const json = terminalJson({ title: HOSTILE })
    expect(terminalText(json)).toBe(json)
    expect(JSON.parse(json)).toEqual({ title: HOSTILE })
  })
})
