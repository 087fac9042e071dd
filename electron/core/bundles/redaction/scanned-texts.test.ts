import { describe, expect, it } from 'vitest'
import type { RedactedRecord } from './records.ts'
import { knownNames, scanTexts } from './scan.ts'

const action = (description: string): RedactedRecord => ({
  type: 'action',
  id: 'a1',
  disclosed: false,
  values: { title: 'Sportello', description }
})

const found = (text: string, names: readonly string[] = []) =>
  scanTexts([action(text)], names).map(({ kind, found: what }) => `${kind} ${what}`)

describe('the scan of texts that would leave', () => {
  it('finds addresses, telephone numbers and known names, the surname first too', () => {
    expect(found('Scrivere a ufficio@comune.example.it.')).toEqual(['email ufficio@comune.example.it'])
    expect(found('Tel. 02 8844 5566')).toEqual(['phone 02 8844 5566'])
    const names = ['Nome Secondo Cognome']
    expect(found('La referente è Nome Secondo Cognome', names)).toEqual(['name Nome Secondo Cognome'])
    expect(found('COGNOME, Nome Secondo', names)).toEqual(['name COGNOME, Nome Secondo'])
  })

  it('takes dates, periods and sums for what they are', () => {
    expect(found('Dal 01/02/2020 al 2021-03-04, 2020-2022, 1.250.000 euro, 12 500 000')).toEqual([])
  })

  it('knows the names of persons of two words or more, each once', () => {
    const person = (id: string, name: string | null) => ({
      type: 'contactPerson' as const,
      id,
      values: { name }
    })
    expect(
      knownNames([
        person('1', 'Nome Cognome'),
        person('2', 'Nome Cognome'),
        person('3', 'Nome'),
        person('4', null)
      ])
    ).toEqual(['Nome Cognome'])
  })
})
