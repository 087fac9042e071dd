import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { FrameLocator } from 'playwright-core'
import type { Program } from './program.ts'

/** The preview of the document; ends when it is composed. */
export const preview = async ({ page, t }: Program): Promise<FrameLocator> => {
  const place = page.getByRole('region', { name: t('documentScreen.preview') })
  await place.getByText(t('documentScreen.previewHint')).waitFor()
  return place.frameLocator('iframe')
}

/** Saves the document as a Word file; answers with its path. */
export const saveDocument = (program: Program, name: string): Promise<string> => {
  const { page, t } = program
  return program.saved(name, async () => {
    await page.getByRole('button', { name: t('documentScreen.save') }).click()
    await page.getByText(t('documentScreen.sameBytes')).waitFor()
  })
}

/** All words of a Word file. Throws when it is not a valid zip with a document in it. */
export const wordsOf = async (path: string): Promise<string> => {
  const entries = unzipSync(new Uint8Array(await readFile(path)))
  const body = entries['word/document.xml']
  if (body === undefined) throw new Error(`${path} has no word/document.xml`)
  return strFromU8(body)
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
