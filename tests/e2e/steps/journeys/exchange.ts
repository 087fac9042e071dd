import { expect, test } from 'vitest'
import { begin } from '../begin.ts'
import { useDevice } from '../device.ts'
import { exchangeView, library, receive, sendToPartners } from '../exchange.ts'
import { makeWorkspace, openSample } from '../first-start.ts'
import { filter, view } from '../frame.ts'
import type { Start } from '../program.ts'

const OTHER = { city: 'Torino', department: 'Relazioni internazionali', role: 'Coordinamento' } as const
const PRACTICE = 'Palinsesto Milano Città Mondo'

/** A bundle from one city to another: sent, received, received again, taken back. */
export const exchange = (start: Start): void => {
  const sender = useDevice()
  const receiver = useDevice()
  let bundle = ''

  test('Milano saves a bundle for partner cities.', async () => {
    const program = await begin(start, sender())
    await openSample(program)
    bundle = await sendToPartners(program, 'milano.pianocomune')
  })

  test('Torino sees it before accepting it, imports it, finds nothing new in it again, and takes it back.', async () => {
    const program = await begin(start, receiver())
    const { page, t } = program
    await makeWorkspace(program, OTHER)

    await receive(program, bundle)
    const summary = page.getByRole('region', { name: t('receive.summary') })
    await summary.getByText(t('trust.new')).waitFor()
    await filter(program, PRACTICE)
    await page
      .getByRole('grid', { name: t('difference.list') })
      .getByText(PRACTICE, { exact: true })
      .waitFor()
    await exchangeView(program, 'library')
    await page.getByText(t('library.empty')).waitFor()

    await view(program, t('exchangeView.receive'))
    await page.getByRole('button', { name: t('receive.import'), exact: true }).click()
    await page.getByRole('heading', { name: t('imported.title', { city: 'Milano', sequence: 1 }) }).waitFor()
    await page.getByText(t('imported.unverified', { city: 'Milano' })).waitFor()
    await page.getByRole('button', { name: t('imported.library') }).click()
    await library(program).getByText(t('trust.unverified')).first().waitFor()
    await filter(program, PRACTICE)
    const row = library(program)
      .getByRole('row')
      .filter({ has: page.getByText(PRACTICE, { exact: true }) })
    await row.getByText(t('trust.unverified')).waitFor()
    await row.click()
    await page.getByText(t('library.unverified', { city: 'Milano' })).waitFor()

    await receive(program, bundle)
    await page.getByRole('heading', { name: t('receive.known') }).waitFor()
    expect(await page.getByRole('button', { name: t('receive.import'), exact: true }).count()).toBe(0)

    await view(program, t('exchangeView.ledger'))
    await page.getByText(t('ledger.received', { sequence: 1 })).click()
    await page.getByRole('button', { name: t('imported.undo') }).click()
    await page.getByText(t('ledger.undone', { city: 'Milano' })).waitFor()
    await view(program, t('exchangeView.library'))
    await page.getByText(t('library.empty')).waitFor()
  })
}
