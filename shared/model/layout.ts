import type { RecordType } from './record-types.ts'

/** The headings that fields stand under on a record's page. */
export const SECTIONS = [
  'what',
  'who',
  'how',
  'money',
  'accounts',
  'judgement',
  'results',
  'keywords',
  'replication',
  'transfer',
  'publication',
  'method',
  'territories',
  'contact',
  'city',
  'appearance',
  'exchange',
  'place',
  'internal'
] as const

/** Fields under one heading, in the order people think. */
export type Section<F extends string = string> = {
  readonly id: (typeof SECTIONS)[number]
  readonly fields: readonly F[]
}

/** How the page of a kind is laid out; what is left out is empty. */
export type Layout<F extends string = string> = {
  /** Choice fields that stand beside the title. */
  readonly badges?: readonly F[]
  /** What one wants to see at once: at most eight fields (LOOK.md, "Forms"). */
  readonly first?: readonly F[]
  /** Headings under "More". Fields that are named nowhere stand there last, those made by the program nowhere. */
  readonly more?: readonly Section<F>[]
  /** Kinds of what lives inside the record: each in a small table of its page. */
  readonly children?: readonly RecordType[]
  /** The columns of such a table, where records of this kind live inside others. */
  readonly row?: readonly F[]
}
