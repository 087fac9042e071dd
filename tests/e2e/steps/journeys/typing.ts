import { expect, test } from 'vitest'
import { begin } from '../begin.ts'
import { useDevice } from '../device.ts'
import { openRecent, openSample } from '../first-start.ts'
import { goTo } from '../frame.ts'
import { ENDINGS, type Program, type Start } from '../program.ts'
import { PLACES, type Place } from '../typing.ts'

/** A way to take the screen away with the caret still in a field; answers with the program as it is then. */
type WayOut = { readonly name: string; readonly go: (program: Program) => Promise<Program> }

/** Each place is a start of the program for some ways; on a machine that does other work as well. */
const EVERY_PLACE = 3_600_000

const ready = async (program: Program): Promise<Program> => {
  await program.page.getByRole('navigation', { name: program.t('frame.areas') }).waitFor()
  return program
}

const WAYS_OUT: readonly WayOut[] = [
  {
    name: 'clicking elsewhere',
    go: async program => {
      await program.page.getByRole('main').click({ position: { x: 5, y: 5 } })
      return program
    }
  },
  {
    name: 'another area',
    go: async program => {
      await goTo(program, 'documents')
      return program
    }
  },
  {
    name: 'Back',
    go: async program => {
      await program.page.goBack()
      return ready(program)
    }
  },
  {
    name: 'loading the page again',
    go: async program => {
      await program.page.reload()
      return ready(program)
    }
  },
  ...ENDINGS.map(how => ({ name: how, go: (program: Program) => program.reopened(how) }))
]

const typeInto = async (program: Program, place: Place, text: string) => {
  const field = await place.open(program)
  await field.fill(text)
  return field
}

/** Typed text is never lost (every place × every way out): what can be taken is saved, what cannot is there again with its message. */
export const typing = (start: Start): void => {
  const device = useDevice()
  let number = 0

  test('A workspace to type into.', async () => {
    const program = await begin(start, device())
    await openSample(program)
  })

  test.each(WAYS_OUT)(
    'What is typed is saved by $name, wherever it is typed.',
    { timeout: EVERY_PLACE },
    async ({ go }) => {
      let program = await begin(start, device())
      await openRecent(program, 'Milano')
      for (const place of PLACES) {
        number += 1
        await typeInto(program, place, place.text(number))
        program = await go(program)
        await expect(
          place
            .reads(program, (place.words ?? place.text)(number))
            .catch(error => Promise.reject(new Error(`${place.name}: ${error}`)))
        ).resolves.toBeUndefined()
      }
    }
  )

  test.each(WAYS_OUT)(
    'What cannot be taken is a draft with its message after $name.',
    { timeout: EVERY_PLACE },
    async ({ go }) => {
      let program = await begin(start, device())
      await openRecent(program, 'Milano')
      for (const place of PLACES) {
        if (place.wrong === undefined) continue
        await typeInto(program, place, place.wrong)
        program = await go(program)
        const field = await place.open(program)
        expect(await field.inputValue(), place.name).toBe(place.wrong)
        expect(await field.getAttribute('aria-invalid'), place.name).toBe('true')
        await field.press('Escape')
      }
    }
  )
}
