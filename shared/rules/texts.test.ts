import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { messages } from '../i18n/messages.ts'
import { LANGUAGES } from '../model/field.ts'
import { LIGHTS } from '../model/light.ts'
import { GATE } from './completeness.ts'

const source = (name: string): string => readFileSync(join(import.meta.dirname, `${name}.ts`), 'utf8')

/** Words in quotes that a rule may answer with: the second quoted word after a light, or the members of a list of reasons. */
const reasonsIn = (name: string): readonly string[] => [
  ...new Set(
    [...source(name).matchAll(/'([a-z]+[A-Z][A-Za-z]+|behind|completed|cancelled|suspended)'/g)].map(
      match => match[1] ?? ''
    )
  )
]

const NO_REASONS = ['noData', 'missingForCouncil', 'toFind']

describe.each(LANGUAGES)('the texts of rules in %s', language => {
  const known = messages[language]

  it('name every light', () => {
    for (const light of LIGHTS) expect(known, light).toHaveProperty([`light.${light}`])
  })

  it('name every reason of a light', () => {
    const reasons = ['results-light', 'delivery-light', 'roll-up'].flatMap(reasonsIn)
    expect(reasons).toContain('deadlinesMissed')
    for (const reason of reasons.filter(word => !NO_REASONS.includes(word))) {
      expect(known).toHaveProperty([`lightReason.${reason}`])
    }
  })

  it('name everything the gate asks for', () => {
    for (const code of Object.keys(GATE)) expect(known).toHaveProperty([`gate.${code}`])
  })
})
