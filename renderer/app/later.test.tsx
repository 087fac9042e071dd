import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { later } from './later.tsx'

test('What comes later is fetched when the screen stands, with what it was given.', async () => {
  const load = vi.fn(async () => ({ name }: { readonly name: string }) => <p>Later: {name}</p>)
  const Later = later(load)
  render(
    <>
      <p>At once</p>
      <Later name="search" />
    </>
  )
  expect(screen.getByText('At once')).toBeInTheDocument()
  expect(load).not.toHaveBeenCalled()
  expect(await screen.findByText('Later: search')).toBeInTheDocument()
  expect(load).toHaveBeenCalledTimes(1)
})
