import type { Kind } from './kind.ts'

/** The fields that say one thing together with a field, itself among them, in the order of their definition. */
export const groupOf = (kind: Kind, name: string): readonly string[] => {
  const group = kind.fields[name]?.group
  if (group === undefined) return [name]
  return Object.keys(kind.fields).filter(other => kind.fields[other]?.group === group)
}

/** The field that stands for a whole group; a field of no group stands for itself. */
export const headOf = (kind: Kind, name: string): string => kind.fields[name]?.group ?? name
