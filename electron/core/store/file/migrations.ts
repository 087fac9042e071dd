import { migration as firstForm } from './migrations/010-first-form.ts'
import { migration as bundleLicence } from './migrations/020-bundle-licence.ts'

export type Migration = { readonly version: number; readonly statements: string }

/** Every form a workspace file ever had, oldest first, numbered by tens. */
export const MIGRATIONS: readonly Migration[] = [firstForm, bundleLicence]

/** The newest form: a file with a higher number was written by a newer program. */
export const CURRENT_VERSION = MIGRATIONS.at(-1)?.version ?? 0
