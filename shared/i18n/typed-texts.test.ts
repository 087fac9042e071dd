import { expect, it } from 'vitest'
import type { KindTexts } from './kind-texts.ts'
import type { CodeOf, MessageKey } from './message-key.ts'
import type { Translated } from './message-set.ts'
import type { stakeholders } from './messages/it/kinds/stakeholders.ts'

type Stakeholder = KindTexts<'it'>['stakeholder']
type Contact = KindTexts<'it'>['contactPerson']
type Written = (typeof stakeholders)['stakeholder']

/** The compiler is the test: `npm run typecheck` fails where one of these answers is not the true one. */
type Fits<T, Wanted> = [T] extends [Wanted] ? 'fits' : 'does not compile'

/** The texts with another value in one part. */
type With<Part extends string, Value> = Omit<Written, Part> & { readonly [P in Part]: Value }
type Sector = Written['choices']['sector']
type Power = Written['scales']['power']

it('faults in the texts of a kind do not compile', () => {
  const answers: [
    whole: Fits<Written, Stakeholder>,
    gender: Fits<Omit<Written, 'gender'>, Stakeholder>,
    field: Fits<With<'fields', Omit<Written['fields'], 'acronym'>>, Stakeholder>,
    choice: Fits<With<'choices', With<'sector', Omit<Sector, 'civic'>>>, Stakeholder>,
    scale: Fits<With<'scales', Omit<Written['scales'], 'power'> & { power: Omit<Power, 5> }>, Stakeholder>,
    noScales: Fits<(typeof stakeholders)['contactPerson'] & { scales: { power: null } }, Contact>
  ] = [
    'fits',
    'does not compile',
    'does not compile',
    'does not compile',
    'does not compile',
    'does not compile'
  ]
  expect(answers).toHaveLength(6)
})

it('faults in the keys of texts do not compile', () => {
  type English = { 'job.left_one': string; 'job.left_other': string; 'job.title': string }
  type Italian = English & { 'job.left_many': string }
  const answers: [
    whole: Fits<Italian, Translated<English, 'it'>>,
    pluralForm: Fits<English, Translated<English, 'it'>>,
    key: Fits<Omit<Italian, 'job.title'>, Translated<English, 'it'>>,
    anyCode: Fits<`gate.${string}`, MessageKey>,
    code: Fits<'gate.lead', MessageKey>,
    withoutText: Fits<'leed', CodeOf<'gate'>>
  ] = ['fits', 'does not compile', 'does not compile', 'does not compile', 'fits', 'does not compile']
  expect(answers).toHaveLength(6)
})
