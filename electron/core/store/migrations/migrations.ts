import { migration as firstForm } from './steps/010-first-form.ts'

export type Migration = {
  readonly version: number
  readonly statements: string
  /**
   * Columns whose values the step changes in rows that stand, or whole rows that it adds, by the name that their table has
   * after it; a column that goes is named too, and `translation` without columns. They are logged as a transaction of kind
   * `migrate`, so that history, undo, validation and merging stay true (DESIGN.md 12).
   */
  readonly changes?: Readonly<Record<string, readonly string[]>>
  /** Kinds that get another name: the statements rename the table, every other place where the name is kept follows by itself. */
  readonly renames?: readonly Renamed[]
}

export type Renamed = { readonly from: string; readonly to: string }

/** Every form a workspace file ever had, oldest first, numbered by tens. */
export const MIGRATIONS: readonly Migration[] = [firstForm]

/** The newest form that a version in CHANGELOG.md has gone out with: it and those before it never change again. */
export const RELEASED_VERSION = 10

/** The newest form: a file with a higher number was written by a newer program. */
export const CURRENT_VERSION = MIGRATIONS.at(-1)?.version ?? 0
