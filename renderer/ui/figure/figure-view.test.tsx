import { DirectionProvider, MantineProvider } from '@mantine/core'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { createInstance } from 'i18next'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { describe, expect, it, vi } from 'vitest'
import { actionGantt } from '#shared/charts/action-gantt.ts'
import type { Figure } from '#shared/charts/figure.ts'
import { powerInterestGrid } from '#shared/charts/power-interest-grid.ts'
import { wordsOf } from '#shared/charts/words-for-tests.ts'
import { I18N_OPTIONS } from '#shared/i18n/i18n-options.ts'
import { messages } from '#shared/i18n/messages.ts'
import { FigureView } from './figure-view.tsx'
import type { SavedPicture } from './save-picture.ts'

type Extra = { readonly onSelect?: (id: string) => void; readonly onSave?: (picture: SavedPicture) => void }

const show = (figure: Figure, language: 'it' | 'ar' = 'it', extra: Extra = {}) => {
  const i18n = createInstance().use(initReactI18next)
  void i18n.init({
    ...I18N_OPTIONS,
    lng: language,
    initAsync: false,
    resources: { [language]: { translation: messages[language] } }
  })
  return render(
    <DirectionProvider initialDirection={language === 'ar' ? 'rtl' : 'ltr'}>
      <MantineProvider env="test">
        <I18nextProvider i18n={i18n}>
          <FigureView figure={figure} {...extra} />
        </I18nextProvider>
      </MantineProvider>
    </DirectionProvider>
  )
}

const gantt = (language: 'it' | 'ar') =>
  actionGantt(
    [
      { kind: 'action', id: 'a1', label: 'Sportello', start: '2020-01-01', end: '2020-12-31', milestones: [] }
    ],
    wordsOf(language),
    { today: '2020-06-01' }
  )
const grid = powerInterestGrid([{ id: 's', label: 'CeSPI', power: 4, interest: 5 }], wordsOf('it'))

describe('a figure on screen', () => {
  it('says in a sentence what one sees and gives the picture its text alternative', () => {
    show(gantt('it'))
    expect(screen.getByRole('figure', { name: 'Cronoprogramma delle azioni' })).toBeVisible()
    expect(screen.getByRole('img', { name: /Un’azione tra il/ })).toBeVisible()
  })

  it('is not saved where there is nothing to be seen', () => {
    show(actionGantt([], wordsOf('it'), { today: null }))
    expect(screen.getByText('Non c’è ancora nulla da mostrare.')).toBeVisible()
    expect(screen.queryByRole('button', { name: /Salva come/ })).toBeNull()
  })

  it('turns into its table and back', async () => {
    show(grid)
    await userEvent.click(screen.getByRole('radio', { name: 'Tabella' }))
    const table = screen.getByRole('table')
    expect(within(table).getByText('CeSPI')).toBeVisible()
    expect(within(table).getByText('Coinvolgere da vicino')).toBeVisible()
    await userEvent.click(screen.getByRole('radio', { name: 'Figura' }))
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('draws a chart when ECharts has come', async () => {
    show(grid)
    expect(await screen.findByRole('img', { name: /1/ }, { timeout: 20_000 })).toBeInTheDocument()
  })

  it('opens the record of a bar that is clicked', async () => {
    const onSelect = vi.fn()
    const { container } = show(gantt('it'), 'it', { onSelect })
    const bar = container.querySelector('rect[data-record="a1"]')
    if (bar === null) throw new Error('no bar')
    await userEvent.click(bar)
    expect(onSelect).toHaveBeenCalledWith('a1')
  })

  it('saves the printed picture as SVG under the name of the figure', async () => {
    const saved: SavedPicture[] = []
    show(gantt('it'), 'it', { onSave: picture => void saved.push(picture) })
    await userEvent.click(screen.getByRole('button', { name: 'Salva come SVG' }))
    await vi.waitFor(() => expect(saved).toHaveLength(1), { timeout: 20_000 })
    expect(saved[0]?.name).toBe('Cronoprogramma delle azioni.svg')
    expect(await saved[0]?.bytes.text()).toContain('Sportello')
  })

  it('says when a picture cannot be made', async () => {
    show(gantt('it'))
    // jsdom has no canvas, as a browser that refuses one.
    await userEvent.click(screen.getByRole('button', { name: 'Salva come PNG' }))
    expect(await screen.findByRole('alert', {}, { timeout: 20_000 })).toHaveTextContent(
      'Non è stato possibile'
    )
  })

  it.each(['it', 'ar'] as const)(
    'has no fault that axe finds, as picture and as table, in %s',
    async language => {
      const { container } = show(gantt(language), language)
      const faults = async () =>
        (await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations.map(
          one => one.id
        )
      expect(await faults()).toEqual([])
      await userEvent.click(screen.getByRole('radio', { name: language === 'ar' ? 'الجدول' : 'Tabella' }))
      expect(await faults()).toEqual([])
    }
  )
})
