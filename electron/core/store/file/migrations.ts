import { migration as firstForm } from './migrations/010-first-form.ts'

export type Migration = { readonly version: number; readonly statements: string }

/** Every form a workspace file ever had, oldest first, numbered by tens. */
export const MIGRATIONS: readonly Migration[] = [firstForm]

/** The newest form that a version in CHANGELOG.md has gone out with: it and those before it never change again. */
export const RELEASED_VERSION = 0

/** The newest form: a file with a higher number was written by a newer program. */
export const CURRENT_VERSION = MIGRATIONS.at(-1)?.version ?? 0
