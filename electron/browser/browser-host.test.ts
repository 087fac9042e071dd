import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withFolder } from '../../tests/support/workspace.ts'
import { createWorkspace } from '../core/store/file/create.ts'
import { openWorkspace } from '../core/store/file/open.ts'
import { type BrowserHost, startBrowserHost } from './browser-host.ts'

let host: BrowserHost
let origin = ''
let headers: Record<string, string> = {}
let home = ''
let release = () => {}
let removed: Promise<void>

beforeAll(async () => {
  await new Promise<void>(ready => {
    removed = withFolder(async folder => {
      home = folder
      mkdirSync(join(folder, 'page/assets'), { recursive: true })
      writeFileSync(join(folder, 'page/index.html'), '<!doctype html>')
      writeFileSync(join(folder, 'page/assets/a.js'), '1')
      writeFileSync(join(folder, 'secret.html'), 'secret')
      host = await startBrowserHost({ home: join(folder, 'home'), page: join(folder, 'page') })
      const url = new URL(host.url)
      origin = url.origin
      headers = { 'x-token': url.hash.slice(1), origin }
      await new Promise<void>(done => {
        release = done
        ready()
      })
      await host.close()
    })
  })
})
afterAll(async () => {
  release()
  await removed
})

const post = (path: string, body: string, more: Record<string, string> = {}) =>
  fetch(`${origin}${path}`, { method: 'POST', body, headers: { ...headers, ...more } })

/** The status of a request as it stands, without what fetch would tidy up. */
const raw = (path: string, given: Record<string, string>, method = 'GET') =>
  new Promise<number>((resolve, reject) => {
    const { port } = new URL(origin)
    const sent = request({ host: '127.0.0.1', port, path, method, headers: given }, response => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end()
  })

test('The page comes with the policy of the design and the usual headers', async () => {
  const { status, headers: given } = await fetch(`${origin}/`)
  expect(status).toBe(200)
  expect(given.get('content-security-policy')).toContain(
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'"
  )
  expect(given.get('x-content-type-options')).toBe('nosniff')
  expect(given.get('referrer-policy')).toBe('no-referrer')
  expect(given.get('cross-origin-opener-policy')).toBe('same-origin')
  expect(given.get('cross-origin-resource-policy')).toBe('same-origin')
})

test.each([
  '/../secret.html',
  '/assets/../../secret.html',
  '/%2e%2e/secret.html',
  '/assets/..%2f..%2fsecret.html',
  '/secret.html'
])('%s is no file of the page', async path => {
  expect(await raw(path, { host: new URL(origin).host })).toBe(404)
})

test('Another host name is refused, for pages and for calls', async () => {
  expect(await raw('/', { host: 'evil.example' })).toBe(421)
  expect(await raw('/', { host: `localhost:${new URL(origin).port}` })).toBe(421)
  expect(await raw('/rpc/settings/get', { ...headers, host: 'evil.example' }, 'POST')).toBe(421)
})

test.each([
  ['no token', { 'x-token': '' }],
  ['another token', { 'x-token': 'A'.repeat(32) }],
  ['a token that is a start of it', { 'x-token': 'A' }],
  ['another origin', { origin: 'http://evil.example' }],
  ['an origin on another port', { origin: 'http://127.0.0.1:1' }],
  ['a page of another site', { 'sec-fetch-site': 'cross-site' }]
])('A call with %s is refused', async (_, changed) => {
  for (const path of ['/rpc/settings/get', '/upload?kind=bundle&name=x', '/save', '/deliver']) {
    const answer = await post(path, '{}', changed)
    expect(answer.status).toBe(401)
    expect(await answer.json()).toEqual({ code: 'ADDRESS_OUTDATED' })
  }
})

test('Calls cannot be made by GET', async () => {
  const given = { ...headers, host: new URL(origin).host }
  expect(await raw('/rpc/settings/get', given)).toBe(404)
})

test('A call that is no JSON, or too long, gets a code', async () => {
  expect(
    await (await post('/rpc/settings/get', '{', { 'content-type': 'application/json' })).json()
  ).toMatchObject({
    json: { code: 'INVALID_INPUT' }
  })
  const length = String(65 * 1024 * 1024)
  expect(
    await raw(
      '/rpc/settings/get',
      { ...headers, host: new URL(origin).host, 'content-length': length },
      'POST'
    )
  ).toBe(413)
})

test('A workspace that is picked becomes a copy in the home folder, under a free name', async () => {
  for (const name of ['Milano.piano', 'Milano 2.piano']) {
    const answer = await post('/upload?kind=workspace&name=..%2FMilano.piano', 'bytes')
    expect(await answer.json()).toMatchObject({ name, size: 5 })
  }
  expect(readdirSync(join(home, 'home/workspaces'))).toEqual(['Milano 2.piano', 'Milano.piano'])
})

test('A result is handed over once', async () => {
  const place = await (await post('/save', '{"kind":"backup","name":"copia"}')).json()
  const body = JSON.stringify({ ticket: place.ticket })
  expect((await post('/deliver', body)).status).toBe(404)
  const made = await (await post('/save', '{"kind":"workspace","name":"Torino"}')).json()
  await post(
    '/rpc/workspace/create',
    JSON.stringify({
      json: {
        city: 'Torino',
        country: null,
        language: 'it',
        department: null,
        role: null,
        target: made.ticket
      }
    }),
    { 'content-type': 'application/json' }
  )
  const saved = await post('/rpc/workspace/backup', JSON.stringify({ json: { target: place.ticket } }), {
    'content-type': 'application/json'
  })
  expect(saved.status).toBe(200)
  const delivered = await post('/deliver', body)
  expect(delivered.headers.get('content-disposition')).toContain('copia.piano')
  expect((await delivered.bytes()).subarray(0, 15)).toEqual(new TextEncoder().encode('SQLite format 3'))
  expect((await post('/deliver', body)).status).toBe(404)
  expect((await post('/deliver', JSON.stringify({ ticket: made.ticket }))).status).toBe(204)
})

test('A save or delivery that is malformed gets a code', async () => {
  for (const body of [
    '',
    '[]',
    '{"kind":"workspace"}',
    `{"kind":"workspace","name":"${'x'.repeat(20_000)}"}`
  ]) {
    const answer = await post('/save', body)
    expect(await answer.json()).toEqual({ code: 'INVALID_INPUT' })
  }
})

test('A port that is taken is named, and the workspace is closed again', () =>
  withFolder(async folder => {
    const file = join(folder, 'a.piano')
    await createWorkspace(file, { cityName: 'A', language: 'it', home: folder })
    const port = Number(new URL(origin).port)
    await expect(startBrowserHost({ home: folder, file, port })).rejects.toMatchObject({
      code: 'PORT_UNAVAILABLE',
      details: { port }
    })
    await (await openWorkspace(file, { home: folder })).close()
  }))
