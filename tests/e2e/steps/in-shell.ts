import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { translatorOf } from '#shared/i18n/translator.ts'
import { expectNoProblems } from '../problems.ts'
import { openInShell, type Shell } from '../shell.ts'
import { openLast } from './first-start.ts'
import { ownFile, type Program, SAMPLE_DAY, settle, watchForDialogs } from './program.ts'

/** The program in the Electron shell. Nobody can click the system's dialogs in a test, so they answer by themselves. */
export const inShell = async (device: string): Promise<Program> => {
  let shell = await openInShell({ home: device, env: SAMPLE_DAY })
  const said: string[] = []

  const programIn = async ({ app, page }: Shell): Promise<Program> => {
    watchForDialogs(page, said)
    await settle(page)
    const willSaveTo = (path: string) =>
      app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath })
      }, path)
    const place = async (name: string) => {
      const path = ownFile(device, name)
      await mkdir(dirname(path), { recursive: true })
      await willSaveTo(path)
      return path
    }
    return {
      page,
      t: translatorOf('it'),
      async newWorkspace(name, press) {
        await place(name)
        await press()
      },
      async saved(name, press) {
        const path = await place(name)
        await press()
        return path
      },
      async chosen(path, press) {
        await app.evaluate(({ dialog }, filePath) => {
          dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
        }, path)
        await press()
      },
      async reopened(how) {
        const ended = app.waitForEvent('close')
        await app.evaluate(({ app, BrowserWindow }, ending) => {
          // Not from within the call that asks for it, which could not be answered.
          setTimeout(() => (ending === 'quit' ? app.quit() : BrowserWindow.getAllWindows()[0]?.close()))
        }, how)
        await ended
        await shell.close()
        shell = await openInShell({ home: device, env: SAMPLE_DAY })
        const again = await programIn(shell)
        await openLast(again)
        return again
      },
      async close() {
        await shell.close()
        expectNoProblems(said)
      }
    }
  }
  return programIn(shell)
}
