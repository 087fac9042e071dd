import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { translatorOf } from '#shared/i18n/translator.ts'
import { openInBrowser } from '../browser.ts'
import { expectNoProblems } from '../problems.ts'
import { ownFile, type Program, SAMPLE_DAY, settle, watchForDialogs } from './program.ts'

/** The program in Chromium: files go up and down through the page, workspaces stay in the program's folder. */
export const inBrowser = async (device: string): Promise<Program> => {
  const hosted = await openInBrowser({ home: device, env: SAMPLE_DAY })
  const { page } = hosted
  const dialogs = watchForDialogs(page)
  await settle(page)
  return {
    page,
    t: translatorOf('it'),
    newWorkspace: (_name, press) => press(),
    async saved(name, press) {
      const path = ownFile(device, name)
      await mkdir(dirname(path), { recursive: true })
      const [download] = await Promise.all([page.waitForEvent('download'), press()])
      await download.saveAs(path)
      return path
    },
    async chosen(path, press) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()])
      await chooser.setFiles(path)
    },
    async close() {
      await hosted.close()
      expectNoProblems(dialogs)
    }
  }
}
