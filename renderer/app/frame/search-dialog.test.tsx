import { spotlight } from '@mantine/spotlight'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../../tests/support/renderer/expect-accessible.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import type { Client } from '../client/core.tsx'
import { SearchDialog } from './search-dialog.tsx'

type Hits = Awaited<ReturnType<Client['record']['search']>>

const open = async (hits: Hits = []) => {
  const shown = renderInApp(<SearchDialog />, {
    answers: { record: { search: () => Promise.resolve(hits) } }
  })
  spotlight.open()
  return { ...shown, input: await screen.findByRole('textbox', { name: 'Cerca' }) }
}

describe('the search dialog', () => {
  it('leads to areas and their views by name', async () => {
    const { user, input, router } = await open()
    await user.type(input, 'griglia')
    const place = await screen.findByText('Griglia potere e interesse')
    await expectAccessible(document.body)
    await user.click(place)
    expect(router.state.location).toMatchObject({ pathname: '/stakeholders', search: { view: 'grid' } })
  })

  it('goes to the first record, and to a place where there is none', async () => {
    const id = '01990000-0000-7000-8000-000000000001'
    const { user, input, router } = await open([
      { type: 'action', id, title: 'Gantt dello sportello', excerpt: '' }
    ] as unknown as Hits)
    await user.type(input, 'crono')
    await screen.findByText('Cronoprogramma')
    await screen.findByText('Gantt dello sportello')
    await user.keyboard('{Enter}')
    expect(router.state.location.pathname).toBe(`/roadmap/action/${id}`)
  })

  it('opens a view with Enter alone', async () => {
    const { user, input, router } = await open()
    // Enter comes before the words have shown anything.
    await user.type(input, 'roadmap crono{Enter}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(router.state.location).toMatchObject({ pathname: '/roadmap', search: { view: 'gantt' } })
  })

  it('opens nothing that is still marked of earlier words', async () => {
    const [first, second] = ['1', '2'].map(last => `01990000-0000-7000-8000-00000000000${last}`)
    const search = ({ words }: { readonly words: string }) =>
      Promise.resolve([
        words === 'uno'
          ? { type: 'action', id: first, title: 'Prima', excerpt: '' }
          : { type: 'action', id: second, title: 'Seconda', excerpt: '' }
      ] as unknown as Hits)
    const { user, router } = renderInApp(<SearchDialog />, { answers: { record: { search } } })
    spotlight.open()
    const input = await screen.findByRole('textbox', { name: 'Cerca' })
    await user.type(input, 'uno')
    await screen.findByText('Prima')
    await user.type(input, ' due{Enter}')
    await waitFor(() => expect(router.state.location.pathname).toBe(`/roadmap/action/${second}`))
  })
})
