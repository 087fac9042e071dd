import { expect, test } from 'vitest'
import { begin } from '../begin.ts'
import { useDevice } from '../device.ts'
import { preview, saveDocument, wordsOf } from '../documents.ts'
import { openSample } from '../first-start.ts'
import { goTo } from '../frame.ts'
import type { Start } from '../program.ts'

const TITLE = 'Roadmap Milano 2020–2022'

/** The annex for the council, from the preview to the Word file. */
export const annex = (start: Start): void => {
  const device = useDevice()

  test('The annex is previewed and saved as a Word file with its title in it.', async () => {
    const program = await begin(start, device())
    await openSample(program)
    await goTo(program, 'documents')
    const paper = await preview(program)
    await paper.getByText(TITLE).first().waitFor()
    const path = await saveDocument(program, 'allegato.docx')
    expect(await wordsOf(path)).toContain(TITLE)
  })
}
