import type { Block } from './blocks.ts'

const isForeign = (value: object): boolean =>
  'kind' in value && (value.kind === 'foreign' || (value.kind === 'reference' && 'language' in value))

const holds = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !ArrayBuffer.isView(value) &&
  (isForeign(value) || Object.values(value).some(holds))

/** Says whether any words of a document are in another language than its own. */
export const hasForeignWords = (blocks: readonly Block[]): boolean => blocks.some(holds)
