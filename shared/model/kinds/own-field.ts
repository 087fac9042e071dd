import { choice, line, PRIVACY_CLASSES, parent, position } from '../field.ts'
import { defineKind } from '../kind.ts'

/** What a field of the group's own can hold. */
export const OWN_FIELD_KINDS = ['line', 'prose', 'choice', 'date', 'when', 'money', 'number'] as const

/**
 * A field that the group has given a kind of record by itself (DESIGN.md 12 "Own fields"). What it is of and what it holds stays as it
 * was made, for values hang on it.
 */
export const ownField = defineKind({
  type: 'ownField',
  area: 'settings',
  title: 'label',
  privacy: 'public',
  layout: {
    first: ['recordType', 'fieldKind', 'privacyClass'],
    children: ['ownChoice']
  },
  fields: {
    recordType: line({ privacy: 'public', required: true, automatic: true }),
    label: line({ privacy: 'public', required: true, searched: true, translated: true }),
    fieldKind: choice(OWN_FIELD_KINDS, { privacy: 'public', required: true }),
    // Values entered under a stricter class must not leave unthought.
    privacyClass: choice(PRIVACY_CLASSES, { privacy: 'public', required: true, reasoned: 'earlier' }),
    position: position({ privacy: 'public' })
  }
})

/** One of the answers of an own field of choices: a record, so that two who add one each lose none. Values name it by its id. */
export const ownChoice = defineKind({
  type: 'ownChoice',
  area: 'settings',
  title: 'label',
  privacy: 'public',
  layout: {
    first: ['ownField'],
    row: ['label']
  },
  fields: {
    ownField: parent('ownField', { privacy: 'public' }),
    label: line({ privacy: 'public', required: true, searched: true, translated: true }),
    position: position({ privacy: 'public' })
  }
})
