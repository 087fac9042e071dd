import type { CommitResult, RecordKey } from '../core/store/workspace.ts'

/** Kinds and ids of what a commit changed, as commands print them. */
export const changedKeys = ({ changed }: CommitResult): readonly RecordKey[] =>
  changed.map(({ type, id }) => ({ type, id }))
