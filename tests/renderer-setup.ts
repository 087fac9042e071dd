// What jsdom has not and Mantine asks for. Most stubs do nothing, so no test may depend on what they would do.
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { forgetOutside } from '../renderer/app/commands/asked.ts'

// A screen over the core answers when SQLite does; on a busy machine that is later than a second.
configure({ asyncUtilTimeout: 20_000 })

// Test files share their modules: what one asked for by name must not open in the next.
afterEach(() => {
  cleanup()
  forgetOutside('start')
})

class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

window.matchMedia = query =>
  Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => {},
    removeListener: () => {}
  })
window.ResizeObserver = NoResizeObserver
window.HTMLElement.prototype.scrollIntoView = () => {}
window.scrollTo = () => {}
// A page in jsdom is never busy.
window.requestIdleCallback = callback =>
  window.setTimeout(callback, 0, { didTimeout: false, timeRemaining: () => 0 })
window.cancelIdleCallback = request => window.clearTimeout(request)
// jsdom measures nothing: a list that draws only what is visible would draw nothing at all.
Object.defineProperties(window.HTMLElement.prototype, {
  offsetHeight: { configurable: true, get: () => 600 },
  offsetWidth: { configurable: true, get: () => 1000 }
})
