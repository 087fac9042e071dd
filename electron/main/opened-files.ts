import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { kindOfFile } from '../host/file-kinds.ts'

/** Our files among the words of a command line, with whole paths. */
export const filesOf = (words: readonly string[], folder: string): string[] =>
  words
    .filter(word => !word.startsWith('-') && kindOfFile(word) !== null)
    .map(word => resolve(folder, word))
    .filter(path => existsSync(path))

/** Files that came before anybody could open them wait for `listen`. */
export type Arrived = {
  /** The workspace among the files that came so far: the program begins with it. */
  takeWorkspace(): string | null
  listen(open: (path: string) => Promise<void>): void
}

/**
 * Tells of files that the system asks us to open: on the command line, by a second start, by a double click on macOS. A
 * second start brings the window to the front. Must be called before Electron is ready.
 */
export const watchOpenedFiles = (): Arrived => {
  const waiting = filesOf(process.argv.slice(1), process.cwd())
  let open: ((path: string) => Promise<void>) | null = null
  const arrive = (path: string) => {
    if (open === null) waiting.push(path)
    // A file that is gone by now, or a core that is: the person asks again.
    else open(path).catch(() => {})
  }
  app.on('open-file', (event, path) => {
    event.preventDefault()
    arrive(path)
  })
  app.on('second-instance', (_event, words, folder) => {
    for (const path of filesOf(words.slice(1), folder)) arrive(path)
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  return {
    takeWorkspace() {
      const at = waiting.findIndex(path => kindOfFile(path) === 'workspace')
      return at < 0 ? null : (waiting.splice(at, 1)[0] ?? null)
    },
    listen(opener) {
      open = opener
      for (const path of waiting.splice(0)) arrive(path)
    }
  }
}
