import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Page } from 'playwright-core'
import { openInBrowser } from '../../e2e/browser.ts'
import { findBrowser } from '../../runner/programs.ts'
import type { Started } from './in-shell.ts'
import { memoryOf } from './memory.ts'

const SETTLE = 1_500

const settled = async (start: number): Promise<Started> => {
  const ms = performance.now() - start
  await new Promise(resolve => setTimeout(resolve, SETTLE))
  return { ms, memory: memoryOf(process.pid) - memoryOf(process.pid, 'alone') }
}

/** Starts the browser host and Chromium, where the Electron shell cannot be had. */
export const startInBrowser = async (
  file: string,
  home: string,
  ready: (page: Page) => Promise<unknown>
): Promise<Started> => {
  const start = performance.now()
  const opened = await openInBrowser({ file, home })
  try {
    await ready(opened.page)
    return await settled(start)
  } finally {
    await opened.close().catch(() => undefined)
  }
}

/** Starts Chromium with one bare page. */
export const bareInBrowser = async (): Promise<Started> => {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end('<!doctype html><link rel="icon" href="data:,"><title>Bare</title><h1>Bare</h1>')
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const start = performance.now()
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: ['--no-sandbox', '--disable-gpu']
  })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.waitForSelector('h1')
    return await settled(start)
  } finally {
    await browser.close()
    server.close()
  }
}
