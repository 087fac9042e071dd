import { spotlight } from '@mantine/spotlight'
import { act as reactAct, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../../tests/support/renderer/expect-accessible.ts'
import { idOf } from '../../../tests/support/renderer/ids.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import type { Client } from '../client/core.tsx'
import { askFor, forgetOutside, useAsked } from '../commands/asked.ts'
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
      { type: 'action', id, title: 'Gantt dello sportello', code: null, excerpt: '', near: false }
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
          ? { type: 'action', id: first, title: 'Prima', code: null, excerpt: '', near: false }
          : { type: 'action', id: second, title: 'Seconda', code: null, excerpt: '', near: false }
      ] as unknown as Hits)
    const { user, router } = renderInApp(<SearchDialog />, { answers: { record: { search } } })
    spotlight.open()
    const input = await screen.findByRole('textbox', { name: 'Cerca' })
    await user.type(input, 'uno')
    await screen.findByText('Prima')
    await user.type(input, ' due{Enter}')
    await waitFor(() => expect(router.state.location.pathname).toBe(`/roadmap/action/${second}`))
  })

  it('does commands by name, and says where they belong', async () => {
    const { user, input, router } = await open()
    await user.type(input, 'nuova azione')
    await user.click(await screen.findByText('Nuova azione'))
    expect(router.state.location).toMatchObject({ pathname: '/roadmap', search: { view: 'tree' } })
  })

  it.each([
    ['impostazioni lingua', 'Lingua dello schermo'],
    ['esporta allegato', 'Salva il documento Word'],
    ['aggiungi attore', /^Nuovo attore del territorio$/i],
    ['registra approvazione', 'Registra l’approvazione…']
  ])('finds the command for %s', async (words, label) => {
    const { user, input } = await open()
    await user.type(input, words)
    expect(await screen.findByText(label)).toBeInTheDocument()
  })

  it('offers nothing that writes where nothing may be written', async () => {
    const { user } = renderInApp(<SearchDialog />, {
      answers: { record: { search: () => Promise.resolve([]) } },
      workspace: { readOnly: true }
    })
    spotlight.open()
    await user.type(await screen.findByRole('textbox', { name: 'Cerca' }), 'impostazioni')
    expect(await screen.findByText('Lingua dello schermo')).toBeInTheDocument()
    expect(screen.queryByText('Chi lavora a questo computer')).toBeNull()
  })

  it('sets near spellings apart from what was typed, after commands and places', async () => {
    const hit = (last: number, title: string, near: boolean) => ({
      type: 'stakeholder' as const,
      id: idOf(last),
      title,
      code: null,
      excerpt: '',
      near
    })
    const { user, input, router } = await open([hit(1, 'Scambio', true)])
    await user.type(input, 'scambi')
    await screen.findByText('Scambio')
    await user.keyboard('{Enter}')
    expect(router.state.location.pathname).toBe('/exchange')
  })
})

describe('a command that was chosen', () => {
  const Screen = ({ act }: { readonly act: (() => void) | null }) => {
    useAsked('newAction', act)
    return null
  }

  it('waits for its screen and for what the screen needs, and is done once', async () => {
    const act = vi.fn()
    const { rerender } = render(<Screen act={null} />)
    reactAct(() => askFor({ id: 'newAction', area: 'roadmap' }))
    rerender(<Screen act={act} />)
    rerender(<Screen act={act} />)
    expect(act).toHaveBeenCalledOnce()
  })

  it('is forgotten when one goes elsewhere', () => {
    const act = vi.fn()
    askFor({ id: 'newAction', area: 'roadmap' })
    forgetOutside('roadmap')
    forgetOutside('needs')
    render(<Screen act={act} />)
    expect(act).not.toHaveBeenCalled()
  })
})
