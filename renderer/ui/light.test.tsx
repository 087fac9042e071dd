import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { stateMark } from '#shared/charts/state-mark.ts'
import { it } from '#shared/i18n/messages/it/index.ts'
import { LIGHTS } from '#shared/model/light.ts'
import { expectAccessible } from '../../tests/support/renderer/expect-accessible.ts'
import { renderInApp } from '../../tests/support/renderer/render-in-app.tsx'
import { Light } from './light.tsx'

test('Every light is said with a word, never by its colour alone.', async () => {
  const { container } = renderInApp(
    <ul>
      {LIGHTS.map(light => (
        <li key={light}>
          <Light light={light} />
        </li>
      ))}
    </ul>
  )
  const items = await screen.findAllByRole('listitem')
  expect(items.map(item => item.textContent)).toEqual(LIGHTS.map(light => it[`light.${light}`]))
  expect(new Set(items.map(item => item.textContent)).size).toBe(LIGHTS.length)
  await expectAccessible(container)
})

test('An icon alone is read out with its word and drawn in a shape of its own.', async () => {
  const { container } = renderInApp(
    <div>
      {LIGHTS.map(light => (
        <Light key={light} light={light} iconOnly />
      ))}
    </div>
  )
  expect(await screen.findByRole('img', { name: it['light.bad'] ?? '' })).toBeInTheDocument()
  const shapes = new Set([...container.querySelectorAll('svg')].map(icon => icon.innerHTML))
  expect(shapes.size).toBe(LIGHTS.length)
})

test('The mark is the one of timetables and paper.', async () => {
  const { container } = renderInApp(<Light light="met" />)
  await screen.findByText(it['light.met'] ?? '')
  const points = container.querySelector('polygon')?.getAttribute('points')
  expect(points).toBe(
    stateMark('met', 8, 8, 5.5)
      .points.map(point => point.join())
      .join(' ')
  )
})
