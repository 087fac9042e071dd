import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderInApp } from '../../tests/support/renderer/render-in-app.tsx'
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

test('What cannot be fetched is said, and what stands already stays.', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const Later = later(() => Promise.reject(new Error('gone')))
  renderInApp(
    <>
      <p>At once</p>
      <Later />
    </>
  )
  expect(await screen.findByRole('alert')).toBeVisible()
  expect(screen.getByText('At once')).toBeInTheDocument()
  vi.restoreAllMocks()
})
