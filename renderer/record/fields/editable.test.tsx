import { act, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import type { Draft } from '#shared/contract/drafts.ts'
import { kindOf } from '#shared/model/index.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import { settleEditors } from '../../app/typed/open-editors.ts'
import { useResume } from '../../app/typed/use-resume.ts'
import { Editable } from './editable.tsx'
import type { Value } from './editor.ts'

const field = kindOf('action').fields['endDate']
if (field === undefined) throw new Error('no such field')
const KEY = 'action/x/endDate'

/** A field, another below it, and a button that takes both off the screen. */
const show = (kept: Readonly<Record<string, Draft>> = {}) => {
  const onSave = vi.fn((_: Value) => Promise.resolve(true))
  const drafts = new Map(Object.entries(kept))
  const Page = () => {
    useResume()
    const [isHere, setHere] = useState(true)
    return (
      <>
        <button type="button" onClick={() => setHere(!isHere)}>
          altrove
        </button>
        {isHere && (
          <div data-fields>
            {['Fine', 'Dopo'].map((label, at) => (
              <Editable
                key={label}
                type="action"
                name="endDate"
                label={label}
                draft={at === 0 ? KEY : `${KEY} ${at}`}
                field={field}
                value={null}
                onSave={onSave}
              >
                –
              </Editable>
            ))}
          </div>
        )}
      </>
    )
  }
  const result = renderInApp(<Page />, {
    answers: {
      drafts: {
        list: () => Promise.resolve(Object.fromEntries(drafts)),
        keep: ({ drafts: changes }) => {
          for (const [key, draft] of Object.entries(changes))
            if (draft === null) drafts.delete(key)
            else drafts.set(key, draft)
          return Promise.resolve({})
        }
      }
    }
  })
  return { ...result, onSave, drafts }
}
const open = async (user: ReturnType<typeof show>['user']) => {
  await user.click(await screen.findByRole('button', { name: /^Fine/ }))
  return screen.getByRole('textbox', { name: 'Fine' })
}
const elsewhere = () => act(() => screen.getByRole('button', { name: 'altrove' }).click())

test('What is typed is saved when the field is taken off the screen with the caret in it.', async () => {
  const { user, onSave, drafts } = show()
  await user.type(await open(user), '1/4/2026')
  elsewhere()
  await waitFor(() => expect(onSave).toHaveBeenCalledExactlyOnceWith('2026-04-01'))
  await waitFor(() => expect(drafts.size).toBe(0))
})

test('What cannot be taken is a draft when the field is taken off the screen: said, and there again with its message.', async () => {
  const { user, onSave, drafts } = show()
  await user.type(await open(user), '31/2/2027')
  elsewhere()
  expect(await screen.findByText(/^Non salvato – Fine/)).toBeVisible()
  await waitFor(() => expect(drafts.get(KEY)).toEqual({ text: '31/2/2027', seen: null }))
  elsewhere()
  const input = await screen.findByRole('textbox', { name: 'Fine' })
  expect(input).toHaveValue('31/2/2027')
  expect(input).toBeInvalid()
  expect(input).not.toHaveFocus()
  expect(onSave).not.toHaveBeenCalled()
  await user.click(input)
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('textbox', { name: 'Fine' })).not.toBeInTheDocument()
  await waitFor(() => expect(drafts.size).toBe(0))
})

test('A draft of an earlier day stands in its field.', async () => {
  show({ [KEY]: { text: '31/2/2027', seen: null } })
  const input = await screen.findByRole('textbox', { name: 'Fine' })
  expect(input).toHaveValue('31/2/2027')
  expect(input).toBeInvalid()
})

test('Whoever takes the workspace away waits until what is typed is saved.', async () => {
  const { user, onSave } = show()
  await user.type(await open(user), '1/4/2026')
  await act(settleEditors)
  expect(onSave).toHaveBeenCalledExactlyOnceWith('2026-04-01')
})

test('Enter saves and goes to the field below, at once; Shift+Enter back.', async () => {
  const { user, onSave } = show()
  await user.type(await open(user), '1/4/2026{Enter}')
  expect(screen.getByRole('textbox', { name: 'Dopo' })).toHaveFocus()
  await waitFor(() => expect(onSave).toHaveBeenCalledOnce())
  await user.keyboard('{Shift>}{Enter}{/Shift}')
  expect(await screen.findByRole('textbox', { name: 'Fine' })).toHaveFocus()
})
