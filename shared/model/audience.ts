/** The audiences a document or bundle is made for (DESIGN.md 5). */
export const AUDIENCES = ['public', 'partner', 'council', 'internal'] as const
export type Audience = (typeof AUDIENCES)[number]

/** Says whether a word from outside is one of the audiences. */
export const isAudience = (word: string): word is Audience => AUDIENCES.some(audience => audience === word)
