import { expect, it } from 'vitest'
import { mayNavigate, steeringSwitch } from './navigation.ts'

const OWN = 'app://piano'

it.each([
  [`${OWN}/index.html`, true, true],
  [OWN, true, true],
  ['app://piano.evil/index.html', true, false],
  ['https://example.org/', true, false],
  ['file:///etc/passwd', true, false],
  ['about:blank', true, false],
  ['about:srcdoc', false, true],
  [`${OWN}/index.html`, false, false],
  ['https://example.org/', false, false],
  ['data:text/html,x', false, false]
])('%s in the window itself (%s): %s', (address, isMainFrame, may) => {
  expect(mayNavigate(address, isMainFrame, OWN)).toBe(may)
})

it('a switch that lets others steer the program is seen, and ordinary ones are not', () => {
  const given = (...names: readonly string[]) => steeringSwitch(name => names.includes(name))
  expect(given('remote-debugging-port', 'lang')).toBe('remote-debugging-port')
  expect(given('remote-debugging-pipe')).toBe('remote-debugging-pipe')
  expect(given('lang', 'no-sandbox')).toBeNull()
})
