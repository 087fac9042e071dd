import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Translate } from '#shared/i18n/message-key.ts'
import { screenTranslatorOf } from '#shared/i18n/translator.ts'
import type { Language } from '#shared/model/field.ts'

/** The running program as a person has it before them, in a browser or in the desktop's window. */
export type Program = {
  readonly page: Page
  /** The words of the screen, in its present language. */
  readonly t: Translate
  /** Does what asks for the place of a new workspace, and gives that place. */
  newWorkspace(name: string, press: () => Promise<void>): Promise<void>
  /** Does what saves a file and waits until it says so; answers with the path of the file. */
  saved(name: string, press: () => Promise<void>): Promise<string>
  /** Does what asks for a file, and gives this one. */
  chosen(path: string, press: () => Promise<void>): Promise<void>
  /** Closes the window or tab as a person does, or quits, without leaving what is being typed; and starts again, in the same workspace. */
  reopened(how: Ending): Promise<Program>
  /** Ends the program. Throws when its page had problems. */
  close(): Promise<void>
}

/** How a person ends the program. */
export const ENDINGS = ['close', 'quit'] as const
export type Ending = (typeof ENDINGS)[number]

/** Starts the program with the folder of this device; the same folder again is a restart. */
export type Start = (device: string) => Promise<Program>

/** The day that the sample is looked at, near the end of its roadmap (2020–2022). */
export const SAMPLE_DAY = { PIANO_TODAY: '2022-11-15' } as const

/** Long enough for a machine that does other work as well: nothing here measures time. */
export const PATIENCE = 60_000

/** Where files that the test saves or opens lie: beside the program's own. */
export const ownFile = (device: string, name: string): string => join(device, 'own', name)

/** The same program, read in another language. */
export const inLanguage = (program: Program, language: Language): Program => ({
  ...program,
  t: screenTranslatorOf(language)
})

/** A dialog of the browser (`alert`) is never ours: collects what such dialogs say. */
export const watchForDialogs = (page: Page, said: string[]): void => {
  page.on('dialog', dialog => {
    said.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
}

/** No movement, so that what is looked at stands still; and patience instead of haste. */
export const settle = async (page: Page): Promise<void> => {
  page.setDefaultTimeout(PATIENCE)
  await page.emulateMedia({ reducedMotion: 'reduce' })
}
