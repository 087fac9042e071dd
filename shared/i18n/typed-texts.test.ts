import { expect, it } from 'vitest'
import type { KindTexts } from './kind-texts.ts'
import type { CodeOf, MessageKey } from './message-key.ts'
import type { Translated } from './message-set.ts'
import { stakeholders } from './messages/it/kinds/stakeholders.ts'

const { stakeholder, contactPerson } = stakeholders
type Stakeholder = KindTexts<'it'>['stakeholder']
type Contact = KindTexts<'it'>['contactPerson']

// The compiler is the test: `npm run typecheck` fails where one of these faults would compile.
it('faults in the texts of a kind do not compile', () => {
  const { gender: _, ...withoutGender } = stakeholder
  const { acronym: __, ...withoutAcronym } = stakeholder.fields
  const { civic: ___, ...withoutCivic } = stakeholder.choices.sector
  const { 5: ____, ...withoutHighest } = stakeholder.scales.power
  const faults = [
    // @ts-expect-error: the gender is missing
    withoutGender satisfies Stakeholder,
    // @ts-expect-error: the label of a field is missing
    { ...stakeholder, fields: withoutAcronym } satisfies Stakeholder,
    // @ts-expect-error: there is no such field
    { ...stakeholder, fields: { ...stakeholder.fields, colour: 'Colore' } } satisfies Stakeholder,
    // @ts-expect-error: a choice is missing
    { ...stakeholder, choices: { ...stakeholder.choices, sector: withoutCivic } } satisfies Stakeholder,
    // @ts-expect-error: a value of a scale is missing
    { ...stakeholder, scales: { ...stakeholder.scales, power: withoutHighest } } satisfies Stakeholder,
    // @ts-expect-error: the kind has no scales
    { ...contactPerson, scales: { power: null } } satisfies Contact
  ]
  expect(faults).toHaveLength(6)
})

it('faults in the keys of texts do not compile', () => {
  const english = { 'job.left_one': 'x', 'job.left_other': 'x', 'job.title': 'x' } as const
  const italian = {
    'job.left_one': 'x',
    'job.left_many': 'x',
    'job.left_other': 'x',
    'job.title': 'x'
  } as const
  const { 'job.left_many': _, ...withoutForm } = italian
  const code: string = 'lead'
  const faults = [
    // @ts-expect-error: a plural form of the language is missing
    withoutForm satisfies Translated<typeof english, 'it'>,
    // @ts-expect-error: English has no such key
    { ...italian, 'job.other': 'x' } satisfies Translated<typeof english, 'it'>,
    // @ts-expect-error: a code that may be any text
    `gate.${code}` satisfies MessageKey,
    // @ts-expect-error: a code without a text
    'leed' satisfies CodeOf<'gate'>
  ]
  expect(faults).toHaveLength(4)
  expect([italian satisfies Translated<typeof english, 'it'>, 'lead' satisfies CodeOf<'gate'>]).toHaveLength(
    2
  )
})
