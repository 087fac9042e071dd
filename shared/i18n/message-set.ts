/** Key → text of one language. Keys are flat, e.g. `error.STALE`; plural forms end in i18next's suffixes. */
export type Messages = Readonly<Record<string, string>>
