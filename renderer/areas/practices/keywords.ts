/** The five key words by which Milano tells a good practice in short (DOMAIN.md 7). */
export const KEYWORDS = [
  'transnationalActors',
  'multiSector',
  'multiStakeholder',
  'networking',
  'sustainability'
] as const
export type Keyword = (typeof KEYWORDS)[number]
