import { appendFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../../host/make-folder.ts'

const LIMIT = 2_000_000
let folder: string | null = null

/** Names the folder of the log file; until then nothing is logged. */
export const logInto = (home: string): void => {
  const logs = join(home, 'logs')
  try {
    makeFolder(logs)
    folder = logs
  } catch {
    // A home folder that cannot be written: there is no log then, and what needs no home still works.
    folder = null
  }
}

/** The technical part of an error without what people wrote: class, code and stack lines, no message text of values. */
const technical = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const frames = (error.stack ?? '').split('\n').filter(row => row.trimStart().startsWith('at '))
  return `${error.name}${code}\n${frames.slice(0, 12).join('\n')}`
}

/** Writes a technical error to the log file, without personal data. Logging never fails the work. */
export const logError = (where: string, error: unknown): void => {
  if (folder === null) return
  try {
    const file = join(folder, 'piano.log')
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
    if (size > LIMIT) renameSync(file, join(folder, 'piano.1.log'))
    appendFileSync(file, `${new Date().toISOString()} ${where} ${technical(error)}\n`)
  } catch {
    // A full disk must not turn a reported error into a second one.
  }
}
