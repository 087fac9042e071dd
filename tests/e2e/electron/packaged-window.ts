import { spawn } from 'node:child_process'
import { once } from 'node:events'

export type ShownPage = { readonly type: string; readonly title: string; readonly url: string }

/**
 * Starts a packaged program and answers with the page its window shows. Playwright cannot do that: it needs a switch
 * that is burnt out of the binary (RELIABILITY.md 1.7, item 19). Throws when no page is there within a minute.
 */
export const shownByPackage = async (
  executable: string,
  isThere: (page: ShownPage) => boolean,
  env: Readonly<Record<string, string>>
): Promise<ShownPage> => {
  const child = spawn(executable, ['--no-sandbox', '--disable-gpu', '--remote-debugging-port=0'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let said = ''
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString('utf8')
  })
  const ended = once(child, 'exit')
  try {
    const until = Date.now() + 60_000
    while (Date.now() < until && child.exitCode === null && child.signalCode === null) {
      const page = (await pagesOf(said)).find(isThere)
      if (page !== undefined) return page
      await new Promise(later => setTimeout(later, 100))
    }
    throw new Error(`no such page; the program said:\n${said}`)
  } finally {
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
    await ended
    clearTimeout(timer)
  }
}

const pagesOf = async (said: string): Promise<readonly ShownPage[]> => {
  const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(said)?.[1]
  if (port === undefined) return []
  const answer = await fetch(`http://127.0.0.1:${port}/json/list`).catch(() => undefined)
  const pages = ((await answer?.json()) ?? []) as readonly ShownPage[]
  return pages.filter(({ type }) => type === 'page')
}
