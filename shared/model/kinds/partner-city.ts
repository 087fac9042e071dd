import { choice, date, line, prose, reference } from '../field.ts'
import { defineKind } from '../kind.ts'

/** A city that bundles are exchanged with, and what is known of its signing key. */
export const partnerCity = defineKind({
  type: 'partnerCity',
  area: 'exchange',
  title: 'name',
  privacy: 'public',
  layout: {
    badges: ['keyState'],
    first: [
      'country',
      'languages',
      'contactRole',
      'keyConfirmedOn',
      'keyConfirmedBy',
      'currentBundle',
      'notes'
    ]
  },
  fields: {
    name: line({ privacy: 'public', required: true, searched: true, translated: true }),
    country: line({ privacy: 'public', codes: 'country' }),
    languages: line({ privacy: 'public' }),
    contactRole: line({ privacy: 'partner' }),
    /** Id of the partner's own city record, known from its first bundle. */
    cityId: line({ automatic: true, guarded: true, privacy: 'partner' }),
    publicKey: line({ automatic: true, guarded: true, privacy: 'internal' }),
    keyState: choice(['unknown', 'unverified', 'confirmed'] as const, {
      automatic: true,
      guarded: true,
      privacy: 'internal'
    }),
    keyConfirmedOn: date({ automatic: true, guarded: true, privacy: 'internal' }),
    keyConfirmedBy: line({ automatic: true, guarded: true, privacy: 'internal' }),
    /** The newest bundle accepted from this city: importing moves this mark, undo moves it back. */
    currentBundle: reference('receivedBundle', { automatic: true, guarded: true, privacy: 'internal' }),
    notes: prose({ privacy: 'internal' })
  }
})
