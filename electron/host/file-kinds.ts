import { extname } from 'node:path'
import type { FileKind } from '#shared/contract/host.ts'

/** Endings of each kind of file, without the dot, the usual one first; none: any file. */
export const FILE_ENDINGS: Readonly<Record<FileKind, readonly string[]>> = {
  workspace: ['piano'],
  bundle: ['pianocomune'],
  document: ['docx'],
  attachment: [],
  backup: ['piano'],
  picture: ['png', 'jpg', 'jpeg']
}

/** The usual ending with its dot, or null. */
export const usualEnding = (kind: FileKind): string | null => {
  const [first] = FILE_ENDINGS[kind]
  return first === undefined ? null : `.${first}`
}

/** What a file that the system asks us to open is, by its ending; null when it is not ours. */
export const kindOfFile = (path: string): 'workspace' | 'bundle' | null => {
  const ending = extname(path).toLowerCase()
  if (ending === '.piano') return 'workspace'
  return ending === '.pianocomune' ? 'bundle' : null
}
