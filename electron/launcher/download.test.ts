import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { download } from './download.ts'

const folder = mkdtempSync(join(tmpdir(), 'piano-download-'))
const target = join(folder, 'electron.zip')
let server: Server | undefined

beforeEach(() => rmSync(target, { force: true }))
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

const serve = (listener: RequestListener): Promise<string> => {
  const started = createServer(listener)
  server = started
  return new Promise(ready => {
    started.listen(0, '127.0.0.1', () =>
      ready(`http://127.0.0.1:${(started.address() as AddressInfo).port}/`)
    )
  })
}

describe('a download', () => {
  it('brings the bytes and says how far it is', async () => {
    const seen: unknown[] = []
    const url = await serve((_, answer) => answer.writeHead(200, { 'content-length': 6 }).end('abcdef'))
    await download(url, target, { stallAfter: 5_000, onProgress: (...state) => seen.push(state) })
    expect(readFileSync(target, 'utf8')).toBe('abcdef')
    expect(seen.at(-1)).toEqual([6, 6])
  })

  it('is given up when the server never answers', async () => {
    const url = await serve(() => {})
    await expect(download(url, target, { stallAfter: 50 })).rejects.toThrow('no byte within 0.05 seconds')
  })

  it('is given up when the bytes stop coming', async () => {
    const url = await serve((_, answer) => answer.writeHead(200, { 'content-length': 9 }).write('abc'))
    await expect(download(url, target, { stallAfter: 200 })).rejects.toThrow('no byte within 0.2 seconds')
  })

  it('may take longer than that as a whole while bytes come', async () => {
    const url = await serve((_, answer) => {
      answer.writeHead(200, { 'content-length': 5 })
      let sent = 0
      const timer = setInterval(() => {
        answer.write('x')
        sent += 1
        if (sent === 5) answer.end()
        if (sent === 5) clearInterval(timer)
      }, 300)
    })
    await download(url, target, { stallAfter: 1_200 })
    expect(readFileSync(target, 'utf8')).toBe('xxxxx')
  })

  it('can be cancelled', async () => {
    const cancel = new AbortController()
    const url = await serve((_, answer) => answer.writeHead(200, { 'content-length': 9 }).write('abc'))
    const running = download(url, target, {
      stallAfter: 30_000,
      signal: cancel.signal,
      onProgress: () => cancel.abort()
    })
    await expect(running).rejects.toThrow('aborted')
  })

  it('says what a refusing server answered', async () => {
    const url = await serve((_, answer) => answer.writeHead(404).end())
    await expect(download(url, target, { stallAfter: 5_000 })).rejects.toThrow('the server answered 404')
  })
})
