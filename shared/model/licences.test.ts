import { expect, it } from 'vitest'
import { choiceLabel } from '../i18n/labels.ts'
import { translatorOf } from '../i18n/translator.ts'
import { LANGUAGES } from './field.ts'
import { LICENCE_CODES, LICENCES, licenceName, licenceOfCode } from './licences.ts'

it('licences are called by their proper names, on forms as on bundles, and others as the sender calls them', () => {
  for (const code of LICENCE_CODES) {
    const { spdx, name } = LICENCES[code]
    expect(licenceName(spdx)).toBe(name)
    for (const language of LANGUAGES)
      expect(choiceLabel(translatorOf(language), 'city', 'bundleLicence', code)).toBe(name)
  }
  expect(licenceName('IODL-2.0')).toBe('IODL-2.0')
})

it('only a code of the list is a licence', () => {
  expect(licenceOfCode('cc0')?.spdx).toBe('CC0-1.0')
  for (const other of [null, undefined, '', 'CC0-1.0', 'constructor', { withheld: 'city' }])
    expect(licenceOfCode(other)).toBeNull()
})
