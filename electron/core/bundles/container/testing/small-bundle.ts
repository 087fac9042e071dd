import { expect } from 'vitest'
import { isPianoError } from '#shared/contract/errors.ts'
import type { HeaderInput } from '../header.ts'
import { type BundleContent, pack } from '../pack.ts'
import { signingKeyFromSeed } from '../sign.ts'

/** A small but whole bundle for the tests of the container. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export const KEY = signingKeyFromSeed(new Uint8Array(32).fill(7))
export const OTHER_KEY = signingKeyFromSeed(new Uint8Array(32).fill(8))

export const HEADER_INPUT: HeaderInput = {
  kind: 'share',
  workspaceId: '01890000-0000-7000-8000-000000000001',
  city: { id: '01890000-0000-7000-8000-000000000002', name: 'Milano', country: 'IT' },
  audience: 'partner',
  language: 'it',
  languages: ['it'],
  licence: 'CC-BY-4.0',
  withheld: { contactPerson: { personal: 2 } },
  counts: { axis: 1 },
  series: '0123456789ab',
  sequence: 1,
  previous: null,
  supersedes: null,
  recipient: null,
  createdAt: '2026-01-31T08:00:00.000Z',
  appVersion: '0.1.0'
}

export const CONTENT: BundleContent = {
  data: new Map([
    ['records/axis.ndjson', utf8('{"id":"a","title":"Città"}\n')],
    ['datapackage.json', utf8('{}\n')]
  ]),
  readme: utf8('<!doctype html><title>Milano</title>')
}

export const smallBundle = (): Uint8Array => pack(CONTENT, HEADER_INPUT, KEY)

/** The code of the PianoError that the work throws; fails when it throws something else or nothing. */
export const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (isPianoError(error)) return error.code
    throw error
  }
  return expect.unreachable('nothing was thrown')
}
