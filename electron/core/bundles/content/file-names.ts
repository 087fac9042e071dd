import { RECORD_TYPES } from '#shared/model/index.ts'

const STEM = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** `budgetLine` → `budget-line`: names in a bundle are lower case (FORMAT.md 6). */
export const fileStem = (type: string): string =>
  type.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

const TYPES = new Map<string, string>(RECORD_TYPES.map(type => [fileStem(type), type]))

/** The kind that a file holds, also one that this program does not know; null for a name that no kind can have. */
export const typeOfStem = (stem: string): string | null =>
  TYPES.get(stem) ??
  (STEM.test(stem) ? stem.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) : null)

export const recordFile = (type: string): string => `records/${fileStem(type)}.ndjson`
export const tableFile = (type: string): string => `tables/${fileStem(type)}.csv`
export const schemaFile = (type: string): string => `schema/${fileStem(type)}.json`
export const attachmentFile = (sha256: string): string => `attachments/${sha256}`
