import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import {
  changedSettings,
  type DeviceSettings,
  NO_SETTINGS,
  type SettingsChange
} from '#shared/contract/device-settings.ts'
import { expectAccessible } from '../../../tests/support/renderer/expect-accessible.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import type { Column } from './column.ts'
import { DataTable, type DataTableProps } from './data-table.tsx'

type Row = { readonly id: string; readonly name: string; readonly size: number }

const columns: readonly Column<Row>[] = [
  { id: 'name', header: 'Nome', value: row => row.name },
  {
    id: 'size',
    header: 'Numero',
    value: row => row.size,
    kind: 'number',
    filter: true,
    total: rows => rows.reduce((sum, row) => sum + row.size, 0)
  }
]
const three: readonly Row[] = [
  { id: 'a', name: 'Forum', size: 3 },
  { id: 'b', name: 'Ècole', size: 1 },
  { id: 'c', name: 'Zeta', size: 2 }
]

const NEW: Row = { id: 'd', name: 'Nuovo', size: 1 }
const idOf = ({ id }: Row): string => id

const show = async (props: Partial<DataTableProps<Row>> = {}) => {
  const result = renderInApp(
    <DataTable name="test" label="Elenco" rows={three} columns={columns} rowId={row => row.id} {...props} />
  )
  await screen.findByRole('grid', { name: 'Elenco' })
  return result
}
const firstCells = () =>
  within(screen.getByRole('grid'))
    .getAllByRole('row')
    .slice(1)
    .map(row => row.querySelector('td[data-first]')?.textContent)

test('It shows every row with its count and the totals of the rows shown.', async () => {
  await show()
  expect(firstCells()).toEqual(['Forum', 'Ècole', 'Zeta', 'Totale'])
  expect(screen.getByText('3 voci')).toBeVisible()
  expect(screen.getByText('6')).toBeVisible()
})

test('No icon stands on a line of the toolbar alone: it goes to the next with the count and the columns.', async () => {
  await show()
  const copy = screen.getByRole('button', { name: 'Copia per Excel' })
  const together = within(copy.parentElement as HTMLElement)
  expect(together.getByText('3 voci')).toBeVisible()
  expect(together.getByRole('button', { name: 'Colonne' })).toBeVisible()
})

test('Numbers have room for the decimals of the others, so that their marks stand below each other.', async () => {
  const written: Readonly<Record<string, readonly [string, number]>> = {
    a: ['1.250,00 EUR', 2],
    b: ['12 JPY', 0],
    c: ['3,500 TND', 3]
  }
  const amounts: Column<Row> = {
    id: 'amount',
    header: 'Importo',
    value: row => row.size,
    text: row => written[row.id]?.[0] ?? '',
    kind: 'number',
    decimals: row => written[row.id]?.[1] ?? null
  }
  await show({ columns: [...columns, amounts] })
  const cells = screen.getAllByTitle(/EUR|JPY|TND/).map(cell => cell.textContent)
  expect(cells).toEqual(['1.250,000 EUR', '12,000 JPY', '3,500 TND'])
  const filler = screen.getByTitle('12 JPY').querySelector('span')
  expect(filler).toHaveTextContent(',000')
})

test('Pressing a head sorts by the locale, pressing it again turns the order round.', async () => {
  const { user } = await show()
  const head = screen.getByRole('button', { name: 'Nome' })
  await user.click(head)
  expect(firstCells()).toEqual(['Ècole', 'Forum', 'Zeta', 'Totale'])
  await user.click(head)
  expect(firstCells()).toEqual(['Zeta', 'Forum', 'Ècole', 'Totale'])
  expect(screen.getByRole('columnheader', { name: /Nome/ })).toHaveAttribute('aria-sort', 'descending')
})

test('The text filter narrows the list and says how many of how many are shown.', async () => {
  const { user } = await show()
  await user.type(screen.getByRole('textbox', { name: /Filtra/ }), 'ecole')
  expect(await screen.findByText('1 di 3')).toBeVisible()
  expect(firstCells()).toEqual(['Ècole', 'Totale'])
})

test('Words, chips and order belong to the address: they outlive the way to a record and back.', async () => {
  const { user, router } = await show()
  await user.type(screen.getByRole('textbox', { name: /Filtra/ }), 'e')
  await user.click(screen.getByRole('button', { name: 'Nome' }))
  await user.click(screen.getByRole('button', { name: 'Numero', expanded: false }))
  await user.click(await screen.findByRole('checkbox', { name: /^1 / }))
  await user.click(screen.getByRole('checkbox', { name: /^2 / }))
  const arranged = () => {
    expect(screen.getByRole('textbox', { name: /Filtra/ })).toHaveValue('e')
    expect(firstCells()).toEqual(['Ècole', 'Totale'])
  }
  await waitFor(arranged)
  await act(() => router.navigate({ to: '/$area/$type/$id', params: { area: 'a', type: 'b', id: 'c' } }))
  expect(firstCells()).toEqual(['Forum', 'Ècole', 'Zeta', 'Totale'])
  act(() => router.history.back())
  await waitFor(arranged)
  await user.click(screen.getByRole('button', { name: 'Togli i filtri' }))
  await waitFor(() => expect(firstCells()).toEqual(['Ècole', 'Forum', 'Zeta', 'Totale']))
  expect(router.state.location.search).toEqual({
    tables: { test: { sort: { column: 'name', descending: false } } }
  })
})

test('Of ten thousand rows only those in sight are drawn, and all are counted.', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => ({
    id: String(index),
    name: `Riga ${index}`,
    size: 1
  }))
  await show({ rows })
  expect(screen.getAllByRole('row').length).toBeLessThan(60)
  expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '10001')
  expect(screen.getByText('10.000 voci')).toBeVisible()
})

test('Arrows move, Enter opens the page, a click opens the panel.', async () => {
  const onOpen = vi.fn()
  const onOpenPage = vi.fn()
  const { user } = await show({ onOpen, onOpenPage })
  screen.getByRole('grid').focus()
  await user.keyboard('{ArrowDown}{Enter}')
  expect(onOpenPage).toHaveBeenCalledWith(three[1])
  expect(onOpen).not.toHaveBeenCalled()
  await user.click(screen.getByText('Zeta'))
  expect(onOpen).toHaveBeenCalledWith(three[2])
})

test('Space selects, and the bar of the selection gets the rows that are selected.', async () => {
  const onBulk = vi.fn()
  const { user } = await show({
    bulk: (rows, clear) => (
      <button
        type="button"
        onClick={() => {
          onBulk(rows.map(row => row.id))
          clear()
        }}
      >
        Fai
      </button>
    )
  })
  screen.getByRole('grid').focus()
  await user.keyboard(' {ArrowDown}{ArrowDown} ')
  await user.click(screen.getByRole('button', { name: 'Fai' }))
  expect(onBulk).toHaveBeenCalledWith(['a', 'c'])
  expect(screen.queryByRole('button', { name: 'Fai' })).not.toBeInTheDocument()
})

test('Shift selects on the way, by key, by click and by the boxes; what was selected before stays.', async () => {
  const onOpen = vi.fn()
  const { user } = await show({ bulk: () => null, onOpen })
  const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox', { name: 'Seleziona la riga' })
  const ticked = () => boxes().map(box => box.checked)
  screen.getByRole('grid').focus()
  await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
  expect(ticked()).toEqual([true, true, true])
  await user.keyboard('{Shift>}{ArrowUp}{/Shift}')
  expect(ticked()).toEqual([true, true, false])
  await user.click(screen.getByRole('button', { name: 'Togli la selezione' }))
  await user.click(screen.getByText('Zeta'))
  await user.keyboard('{Shift>}')
  await user.click(screen.getByText('Ècole'))
  await user.keyboard('{/Shift}')
  expect(ticked()).toEqual([false, true, true])
  expect(onOpen).toHaveBeenCalledOnce()
  await user.keyboard('{Control>}')
  await user.click(screen.getByText('Zeta'))
  await user.keyboard('{/Control}')
  expect(ticked()).toEqual([false, true, false])
  const [first, , last] = boxes()
  await user.click(first as HTMLElement)
  await user.keyboard('{Shift>}')
  await user.click(last as HTMLElement)
  await user.keyboard('{/Shift}')
  expect(ticked()).toEqual([true, true, true])
})

/** A column whose cells can be edited; their input tells the table of its keys alone. */
const edited = (name: string): Column<Row> => ({
  id: name,
  header: name,
  value: () => name,
  edit: {
    draft: row => `row/${row.id}/${name}`,
    input: (row, { typed, onGo, onEnd }) => (
      <input
        key={name}
        ref={element => element?.focus()}
        aria-label={`${name} ${row.id}`}
        defaultValue={typed}
        onKeyDown={event => {
          event.stopPropagation()
          if (event.key !== 'Tab' && event.key !== 'Enter') return
          event.preventDefault()
          if (event.key === 'Tab') onGo(event.shiftKey ? 'previous' : 'next')
          else onGo(event.shiftKey ? 'up' : 'down')
          onEnd(false)
        }}
      />
    )
  }
})
const cell = () => document.querySelector('td[data-active]')

test('The tab key goes on from one cell that is edited to the next, at the end of a row to the next row, and at the end back to the table.', async () => {
  const fixed: Column<Row> = { id: 'fixed', header: 'Fisso', value: () => 'x' }
  const { user } = await show({ columns: [edited('uno'), fixed, edited('due')] })
  const grid = screen.getByRole('grid')
  grid.focus()
  await user.keyboard('{ArrowDown}{F2}')
  expect(screen.getByRole('textbox', { name: 'uno b' })).toHaveFocus()
  await user.tab()
  expect(screen.getByRole('textbox', { name: 'due b' })).toHaveFocus()
  await user.tab()
  expect(screen.getByRole('textbox', { name: 'uno c' })).toHaveFocus()
  await user.tab({ shift: true })
  expect(screen.getByRole('textbox', { name: 'due b' })).toHaveFocus()
  await user.tab()
  await user.tab()
  await user.tab()
  expect(screen.queryByRole('textbox', { name: /c$/ })).not.toBeInTheDocument()
  expect(grid).toHaveFocus()
})

test('Enter goes down from a cell that is edited, after tabs to the column where they began.', async () => {
  const { user } = await show({ columns: [edited('uno'), edited('due')] })
  const grid = screen.getByRole('grid')
  grid.focus()
  await user.keyboard('{F2}{Enter}')
  expect(grid).toHaveFocus()
  expect(cell()).toHaveAttribute('id', expect.stringMatching(/-1-0$/))
  await user.keyboard('{F2}{Shift>}{Enter}{/Shift}')
  expect(cell()).toHaveAttribute('id', expect.stringMatching(/-0-0$/))
  await user.keyboard('{F2}{Tab}{Enter}')
  expect(grid).toHaveFocus()
  expect(cell()).toHaveAttribute('id', expect.stringMatching(/-1-0$/))
})

test('Typing on a cell begins its input with what is typed; commands, and cells that take nothing, begin none.', async () => {
  const fixed: Column<Row> = { id: 'fixed', header: 'Fisso', value: () => 'x' }
  const { user } = await show({ columns: [fixed, edited('uno')], bulk: () => null })
  const grid = screen.getByRole('grid')
  grid.focus()
  await user.keyboard('a7')
  await user.keyboard('{ArrowRight}{Control>}x{/Control}{Alt>}x{/Alt}{Meta>}x{/Meta}{Escape}{F4} ')
  fireEvent.keyDown(grid, { key: 'ن', isComposing: true })
  fireEvent.keyDown(grid, { key: 'Dead' })
  expect(screen.queryByRole('textbox', { name: /^uno/ })).not.toBeInTheDocument()
  for (const key of ['È', 'لا', '٣', '€']) {
    fireEvent.keyDown(grid, { key })
    expect(screen.getByRole('textbox', { name: 'uno a' })).toHaveValue(key)
    await user.keyboard('{Enter}{ArrowUp}')
  }
  await user.keyboard('Nuovo')
  expect(screen.getByRole('textbox', { name: 'uno a' })).toHaveFocus()
  expect(screen.getByRole('textbox', { name: 'uno a' })).toHaveValue('Nuovo')
})

test('Ctrl+A and Ctrl+C are heard from an Arabic keyboard, and with Caps Lock.', async () => {
  const { user } = await show({ bulk: chosen => <p>{chosen.length} scelte</p> })
  const grid = screen.getByRole('grid')
  grid.focus()
  fireEvent.keyDown(grid, { key: 'ش', keyCode: 65, ctrlKey: true })
  expect(screen.getByText('3 scelte')).toBeInTheDocument()
  await user.keyboard(' ')
  for (const key of ['ؤ', 'C']) {
    await navigator.clipboard.writeText('')
    fireEvent.keyDown(grid, { key, keyCode: 67, ctrlKey: true })
    await waitFor(async () => expect(await navigator.clipboard.readText()).toContain('Zeta'))
  }
})

test('Delete and Backspace empty the cell at once, where it may be empty.', async () => {
  const emptied: string[] = []
  const empty = async ({ id }: Row) => emptied.push(id) > 0
  const free = edited('uno')
  const { user } = await show({
    columns: [edited('nome'), { ...free, ...(free.edit && { edit: { ...free.edit, empty } }) }]
  })
  screen.getByRole('grid').focus()
  await user.keyboard('{Delete}{ArrowRight}{Delete}{ArrowDown}{Backspace}')
  expect(emptied).toEqual(['a', 'b'])
  expect(screen.queryByRole('textbox', { name: /^uno/ })).not.toBeInTheDocument()
})

test('Ctrl+C copies the cell where no row is selected; what is pasted begins the input of a cell, several lines are refused in words.', async () => {
  const { user } = await show({ columns: [...columns, edited('uno')] })
  const grid = screen.getByRole('grid')
  grid.focus()
  await user.keyboard('{ArrowDown}{Control>}c{/Control}')
  await waitFor(async () => expect(await navigator.clipboard.readText()).toBe('Ècole'))
  expect(screen.getByText('Copiato: Ècole')).toBeVisible()
  const paste = (text: string) => fireEvent.paste(grid, { clipboardData: { getData: () => text } })
  paste('Ècole')
  expect(screen.queryByRole('textbox', { name: /^uno/ })).not.toBeInTheDocument()
  await user.keyboard('{ArrowRight}{ArrowRight}')
  paste('uno\tdue\r\ntre\r\n')
  expect(await screen.findByText('Qui si incolla una cella alla volta.')).toBeVisible()
  paste('Ècole\r\n')
  expect(screen.getByRole('textbox', { name: 'uno b' })).toHaveValue('Ècole')
})

test('Copying puts the rows on the clipboard as a spreadsheet takes them.', async () => {
  const { user } = await show()
  await user.click(screen.getByRole('button', { name: 'Copia per Excel' }))
  expect(await navigator.clipboard.readText()).toBe('Nome\tNumero\r\nForum\t3\r\nÈcole\t1\r\nZeta\t2')
})

test('While a filter stands, what passed stays though it changes, and what is new is there; both are counted.', async () => {
  const Changing = () => {
    const [rows, setRows] = useState(three)
    const change = () => setRows([{ id: 'a', name: 'Altro', size: 3 }, ...three.slice(1), NEW])
    return (
      <>
        <button type="button" onClick={change}>
          cambia
        </button>
        <DataTable name="test" label="Elenco" rows={rows} columns={columns} rowId={idOf} />
      </>
    )
  }
  const { user } = renderInApp(<Changing />)
  await user.type(await screen.findByRole('textbox', { name: 'Filtra l’elenco' }), 'forum')
  await waitFor(() => expect(firstCells()).toEqual(['Forum', 'Totale']))
  await user.click(screen.getByRole('button', { name: 'cambia' }))
  expect(firstCells()).toEqual(['Altro', 'Nuovo', 'Totale'])
  expect(screen.getByText('2 di 4 · 2 non corrispondono ai filtri')).toBeVisible()
  await user.clear(screen.getByRole('textbox', { name: 'Filtra l’elenco' }))
  await user.type(screen.getByRole('textbox', { name: 'Filtra l’elenco' }), 'zeta')
  await waitFor(() => expect(firstCells()).toEqual(['Zeta', 'Totale']))
})

test('Without any row it shows what the list is for instead of an empty table.', async () => {
  renderInApp(
    <DataTable
      name="test"
      label="Elenco"
      rows={[]}
      columns={columns}
      rowId={row => row.id}
      empty={<p>Per iniziare</p>}
    />
  )
  expect(await screen.findByText('Per iniziare')).toBeVisible()
  expect(screen.queryByRole('grid')).not.toBeInTheDocument()
})

test('It has no accessibility problem that axe can see.', async () => {
  const { container } = await show({ bulk: () => null })
  await expectAccessible(container)
})

test('Columns stand as this device keeps them, and many changes in a row are kept at once.', async () => {
  const layout = { order: ['name', 'size'], hidden: [], widths: { name: 300 } }
  let kept: DeviceSettings = { ...NO_SETTINGS, tables: { test: layout } }
  const set = vi.fn((change: SettingsChange) => {
    kept = changedSettings(kept, change)
    return Promise.resolve(kept)
  })
  const { user } = renderInApp(
    <DataTable name="test" label="Elenco" rows={three} columns={columns} rowId={row => row.id} />,
    { answers: { settings: { get: () => Promise.resolve(kept), set } } }
  )
  const grid = await screen.findByRole('grid', { name: 'Elenco' })
  await waitFor(() => expect(grid.style.getPropertyValue('--columns')).toContain('300px'))
  await user.click(screen.getByRole('button', { name: 'Colonne' }))
  const choice = await screen.findByRole('checkbox', { name: 'Numero' })
  for (let times = 0; times < 3; times += 1) await user.click(choice)
  expect(screen.queryByRole('columnheader', { name: /Numero/ })).not.toBeInTheDocument()
  await waitFor(() => expect(set).toHaveBeenCalledOnce(), { timeout: 5000 })
  expect(kept.tables).toMatchObject({ test: { hidden: ['size'], widths: { name: 300 } } })
})
