import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { PianoError } from '#shared/contract/errors.ts'
import type { RecordType } from '#shared/model/index.ts'
import { kindOf } from '#shared/model/index.ts'
import { expectAccessible } from '../../../tests/support/renderer/expect-accessible.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import type { EditEnd } from '../../ui/table/column.ts'
import { Editable } from './editable.tsx'
import type { Value } from './editor.ts'
import { fieldCell } from './field-cell.tsx'

type Case = {
  readonly type: RecordType
  readonly name: string
  readonly value: Value
  /** What is typed, and what it is in the record. */
  readonly typed: string
  readonly saved: Value
  readonly wrong?: string
}

const TYPED: readonly Case[] = [
  { type: 'stakeholder', name: 'name', value: 'Forum', typed: ' Forum  2 ', saved: 'Forum  2', wrong: ' ' },
  {
    type: 'action',
    name: 'startDate',
    value: '2026-03-12',
    typed: '1/4/2026',
    saved: '2026-04-01',
    wrong: '31/2/2026'
  },
  { type: 'indicator', name: 'targetValue', value: 3, typed: '1.042,5', saved: 1042.5, wrong: 'molte' },
  { type: 'criterion', name: 'weight', value: 20, typed: '45', saved: 45, wrong: '101' },
  { type: 'budgetLine', name: 'amount', value: '100 EUR', typed: '12,5', saved: '1250 EUR', wrong: 'x' }
]

const show = (
  { type, name, value }: Omit<Case, 'typed' | 'saved'>,
  save: (value: Value) => Promise<boolean>,
  { key, answers }: { readonly key?: string; readonly answers?: Parameters<typeof renderInApp>[1] } = {}
) => {
  /** Where the keyboard went, and that the input was no longer wanted: with the keyboard still in it, or not. */
  const ends: (EditEnd | 'ended' | 'ended inside')[] = []
  const edit = fieldCell<Value>({
    type,
    name,
    label: 'Qui',
    draft: () => `${type}/x/${name}`,
    value: row => row,
    save: (_, next) => save(next)
  })
  const Cell = () => {
    const [open, setOpen] = useState(true)
    if (!open) return <p>chiuso</p>
    return edit?.input(value, {
      typed: key,
      onGo: end => ends.push(end),
      onEnd: hasFocus => {
        ends.push(hasFocus ? 'ended inside' : 'ended')
        setOpen(false)
      }
    })
  }
  return { ends, ...renderInApp(<Cell />, answers) }
}
const input = () => screen.findByRole('textbox', { name: 'Qui' })

describe.each(TYPED)('$type.$name in a cell', one => {
  it('is saved by Enter, and the keyboard goes down before it is', async () => {
    const save = vi.fn(() => Promise.resolve(true))
    const { user, ends } = show(one, save)
    await user.clear(await input())
    await user.type(await input(), `${one.typed}{Enter}`)
    await waitFor(() => expect(ends).toEqual(['down', 'ended inside']))
    expect(save).toHaveBeenCalledExactlyOnceWith(one.saved)
  })

  it('is restored by Escape', async () => {
    const save = vi.fn(() => Promise.resolve(true))
    const { user, ends } = show(one, save)
    await user.type(await input(), '7{Escape}')
    expect(ends).toEqual(['ended inside'])
    expect(save).not.toHaveBeenCalled()
  })

  it('is saved when it is left, unless nothing was typed', async () => {
    const save = vi.fn(() => Promise.resolve(true))
    const { user, ends } = show(one, save)
    await user.click(await input())
    await user.click(document.body)
    await waitFor(() => expect(ends).toEqual(['ended']))
    expect(save).not.toHaveBeenCalled()
  })

  it('keeps what cannot be taken, with what is wrong with it', async () => {
    const save = vi.fn(() => Promise.resolve(true))
    const { user, ends, container } = show(one, save)
    await user.clear(await input())
    await user.type(await input(), one.wrong ?? '')
    await user.click(document.body)
    expect(await screen.findByRole('alert')).not.toBeEmptyDOMElement()
    expect(await input()).toBeInvalid()
    expect(await input()).toHaveValue(one.wrong)
    expect([ends, save.mock.calls]).toEqual([[], []])
    await expectAccessible(container)
  })
})

describe('a field in a cell', () => {
  const [line] = TYPED as [Case]

  it('says what the core refuses, and can be sent again', async () => {
    const save = vi
      .fn(() => Promise.resolve(true))
      .mockImplementationOnce(() => Promise.reject(new PianoError('DISK_FULL')))
    const { user, ends } = show(line, save)
    await user.type(await input(), '!{Enter}')
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/disco è pieno/))
    expect(await input()).toHaveFocus()
    expect(await input()).toHaveValue('Forum!')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(ends).toEqual(['down', 'down', 'ended inside']))
    expect(save).toHaveBeenCalledTimes(2)
  })

  it('goes on to the next cell with the tab key, and back with Shift', async () => {
    const { user, ends } = show(line, () => Promise.resolve(true))
    await user.type(await input(), '!')
    await user.tab()
    await waitFor(() => expect(ends).toEqual(['next', 'ended inside']))
  })

  it('chooses at once, and is left as it was without a choice', async () => {
    const save = vi.fn(() => Promise.resolve(true))
    const choice = { type: 'stakeholder', name: 'sector', value: null, typed: '', saved: 'civic' } as const
    const { user, ends } = show(choice, save)
    await user.click(await screen.findByRole('option', { name: 'Civile' }))
    await waitFor(() => expect(ends).toEqual(['stay', 'ended inside']))
    expect(save).toHaveBeenCalledExactlyOnceWith('civic')
  })

  it.each([
    ['power', '4', 4],
    ['power', '٣', 3],
    ['attitude', '2', 2],
    ['attitude', '0', 0]
  ] as const)('takes the step of %s that is typed as a digit, %s, at once', async (name, key, saved) => {
    const save = vi.fn(() => Promise.resolve(true))
    const { ends } = show({ type: 'stakeholder', name, value: 1 }, save, { key })
    await waitFor(() => expect(ends).toEqual(['stay', 'ended inside']))
    expect(save).toHaveBeenCalledExactlyOnceWith(saved)
  })

  it.each([
    ['stakeholder', 'sector', 'public', 'c', 'iv', 'civic'],
    ['stakeholder', 'attitude', null, '-', '1', -1],
    ['stakeholder', 'power', 2, 'a', 'l', 4],
    ['partnerCity', 'country', 'IT', 'm', 'aro', 'MA']
  ] as const)(
    'finds in %s.%s by typing from the first key on, and takes the first with Enter',
    async (type, name, value, key, rest, saved) => {
      const save = vi.fn(() => Promise.resolve(true))
      const { user, ends } = show({ type, name, value }, save, { key })
      const box = await screen.findByRole('combobox', { name: 'Qui' })
      expect(box).toHaveFocus()
      expect(box).toHaveValue(key)
      await user.keyboard(`${rest}{Enter}`)
      await waitFor(() => expect(ends).toEqual(['stay', 'ended inside']))
      expect(save).toHaveBeenCalledExactlyOnceWith(saved)
    }
  )

  it('takes what is ready with the tab key, as with Enter, and goes on', async () => {
    const save = vi.fn(() => Promise.resolve(true))
    const { user, ends } = show({ type: 'stakeholder', name: 'sector', value: null }, save, { key: 'c' })
    await screen.findByRole('combobox', { name: 'Qui' })
    await screen.findAllByRole('option')
    await user.keyboard('{Tab}')
    await waitFor(() => expect(ends).toEqual(['next', 'ended inside']))
    expect(save).toHaveBeenCalledOnce()
  })

  it('leaves a choice as it was where the tab key only passes by', async () => {
    const save = vi.fn(() => Promise.resolve(true))
    const { user, ends } = show({ type: 'stakeholder', name: 'sector', value: 'civic' }, save)
    await screen.findByRole('combobox', { name: 'Qui' })
    await user.keyboard('{Tab}')
    await waitFor(() => expect(ends).toEqual(['next', 'ended inside']))
    expect(save).not.toHaveBeenCalled()
  })

  it('has the first match of a single key ready for Enter, and keeps what is found again', async () => {
    const save = vi.fn(() => Promise.resolve(true))
    const { user, ends } = show({ type: 'stakeholder', name: 'sector', value: 'civic' }, save, { key: 'c' })
    await screen.findByRole('combobox', { name: 'Qui' })
    await user.keyboard('{Enter}')
    await waitFor(() => expect(ends).toEqual(['stay', 'ended inside']))
    expect(save).not.toHaveBeenCalled()
  })

  it('finds another record by typing, and takes the first with Enter when the core has answered', async () => {
    const save = vi.fn(() => Promise.resolve(true))
    const office = { type: 'department', deleted: false } as const
    const registry = { ...office, id: '01890000-0000-7000-8000-00000000000a', title: 'Anagrafe' }
    const culture = { ...office, id: '01890000-0000-7000-8000-00000000000c', title: 'Cultura' }
    const offices = [registry, culture]
    const options = ({ words = '' }: { readonly words?: string | undefined }) =>
      Promise.resolve(offices.filter(({ title }) => title.toLowerCase().startsWith(words)))
    const { user, ends } = show({ type: 'action', name: 'leadDepartment', value: registry.id }, save, {
      key: 'c',
      answers: { answers: { record: { options } } }
    })
    await screen.findByRole('option', { name: 'Cultura' })
    expect(screen.queryByRole('option', { name: 'Anagrafe' })).not.toBeInTheDocument()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(ends).toEqual(['stay', 'ended inside']))
    expect(save).toHaveBeenCalledExactlyOnceWith(culture.id)
  })

  it('has no input for what a person never types or has no room', () => {
    const cell = (type: RecordType, name: string) =>
      fieldCell({ type, name, draft: () => name, value: () => null, save: () => Promise.resolve(true) })
    expect(cell('attachment', 'sha256')).toBeUndefined()
    expect(cell('priority', 'position')).toBeUndefined()
    expect(cell('practice', 'summary')).toBeUndefined()
    expect(cell('practice', 'title')).toBeDefined()
  })
})

it('On a page Enter saves and leaves the keyboard at the field.', async () => {
  const save = vi.fn(() => Promise.resolve(true))
  const field = kindOf('stakeholder').fields['name']
  if (field === undefined) throw new Error('no field')
  const { user } = renderInApp(
    <Editable
      type="stakeholder"
      name="name"
      draft="stakeholder/x/name"
      field={field}
      value="Forum"
      onSave={save}
    >
      Forum
    </Editable>
  )
  await user.click(await screen.findByRole('button', { name: /^Nome:/ }))
  await user.keyboard('!{Enter}')
  await waitFor(() => expect(screen.getByRole('button', { name: /^Nome:/ })).toHaveFocus())
  expect(save).toHaveBeenCalledExactlyOnceWith('Forum!')
})

it('A cell is emptied without an input, unless its field must hold something or holds nothing.', async () => {
  const saved: Value[] = []
  const of = (name: string) =>
    fieldCell<Value>({
      type: 'stakeholder',
      name,
      draft: () => name,
      value: row => row,
      save: async (_, next) => saved.push(next) > 0
    })
  expect(of('name')?.empty).toBeUndefined()
  expect(await of('power')?.empty?.(5)).toBe(true)
  expect(await of('power')?.empty?.(null)).toBe(false)
  expect(saved).toEqual([null])
})
