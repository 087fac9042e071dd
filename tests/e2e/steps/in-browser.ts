import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Page } from 'playwright-core'
import { translatorOf } from '#shared/i18n/translator.ts'
import { openInBrowser } from '../browser.ts'
import { expectNoProblems } from '../problems.ts'
import { openLast } from './first-start.ts'
import { ownFile, type Program, SAMPLE_DAY, settle, watchForDialogs } from './program.ts'

/** The program in Chromium: files go up and down through the page, workspaces stay in the program's folder. */
export const inBrowser = async (device: string): Promise<Program> => {
  let hosted = await openInBrowser({ home: device, env: SAMPLE_DAY })
  const said: string[] = []

  const programOn = async (page: Page): Promise<Program> => {
    watchForDialogs(page, said)
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
      async reopened(how) {
        // The host goes on when the tab is closed; it ends with Ctrl+C.
        await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })])
        if (how === 'quit') {
          await hosted.close()
          hosted = await openInBrowser({ home: device, env: SAMPLE_DAY })
          const again = await programOn(hosted.page)
          await openLast(again)
          return again
        }
        const next = await hosted.context.newPage()
        await next.goto(hosted.address)
        return programOn(next)
      },
      async close() {
        await hosted.close()
        expectNoProblems(said)
      }
    }
  }
  return programOn(hosted.page)
}
