import type { BrowserContext, Page } from 'playwright-core'

/**
 * Collects what must never happen on any page: errors in the console, uncaught errors, and requests to anywhere but the
 * program itself (no network at all: RELIABILITY.md 1.7, item 1).
 */
export const watchForProblems = (
  context: BrowserContext,
  isOwn: (url: URL) => boolean
): readonly string[] => {
  const problems: string[] = []
  context.on('console', message => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  context.on('weberror', error => problems.push(`uncaught: ${error.error().message}`))
  context.on('request', request => outside(request.url()))
  for (const page of context.pages()) watchSockets(page)
  context.on('page', watchSockets)
  return problems

  function watchSockets(page: Page): void {
    page.on('websocket', socket => outside(socket.url()))
  }
  function outside(address: string): void {
    const url = new URL(address)
    if (!['data:', 'blob:', 'about:', 'devtools:'].includes(url.protocol) && !isOwn(url)) {
      problems.push(`request to ${address}`)
    }
  }
}

/** Throws with the list when there were problems; call it when a test is over. */
export const expectNoProblems = (problems: readonly string[]): void => {
  if (problems.length > 0) throw new Error(`The page had problems:\n${problems.join('\n')}`)
}
