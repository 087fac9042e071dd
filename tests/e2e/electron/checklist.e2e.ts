import { globSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BRIDGE_KEYS, type Bridge } from '#shared/contract/bridge.ts'
import about from '../../../package.json' with { type: 'json' }
import { ROOT } from '../../runner/child.ts'
import { openInShell, type Shell } from '../shell.ts'

type OwnPage = typeof globalThis & { piano: Bridge; ran?: string }

let shell: Shell
let hits = 0
// Stands for any place outside: whatever reaches it has left the program.
const outside = createServer((_request, response) => {
  hits += 1
  response.end()
})
let address = ''

beforeAll(async () => {
  await new Promise<void>(ready => outside.listen(0, '127.0.0.1', ready))
  address = `http://127.0.0.1:${(outside.address() as AddressInfo).port}/`
  shell = await openInShell()
  await shell.page.waitForLoadState('load')
})
afterAll(async () => {
  outside.close()
  // The refusals that these tests provoke stand in the page's console, which other tests must leave empty.
  await shell.close().catch((error: unknown) => expect(String(error)).toContain('The page had problems'))
})

/** What the code says, where a running window cannot be asked. */
const source = (folder: string) =>
  globSync(`${folder}/**/*.ts`, { cwd: ROOT })
    .filter(name => !name.endsWith('.test.ts'))
    .map(name => ({ name, text: readFileSync(join(ROOT, name), 'utf8') }))

type Asked = { getLastWebPreferences(): Readonly<Record<string, unknown>> | null }

/** What each window really runs with; Electron knows, but does not say so in its types. */
const preferences = () =>
  shell.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(
      window => (window.webContents as unknown as Asked).getLastWebPreferences() ?? {}
    )
  )

describe('Electron’s checklist (RELIABILITY.md 1.7), asked of the running shell', () => {
  test('1: nothing leaves the program', async () => {
    await shell.page.evaluate(async url => {
      await fetch(url).catch(() => {})
      const image = new Image()
      await new Promise(resolve => {
        image.onload = image.onerror = resolve
        image.src = url
      })
    }, address)
    await shell.app.evaluate(async ({ BrowserWindow }, url) => {
      const window = new BrowserWindow({ show: false })
      await window.loadURL(url).catch(() => {})
      window.destroy()
    }, address)
    expect(hits).toBe(0)
  })

  test('2, 3, 4, 6, 8, 9, 10, 12: every window is as closed as windows can be', async () => {
    const all = await preferences()
    expect(all).toHaveLength(1)
    for (const given of all) {
      expect(given).toMatchObject({
        nodeIntegration: false,
        nodeIntegrationInSubFrames: false,
        contextIsolation: true,
        sandbox: true,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        webviewTag: false
      })
      // Not named when off.
      for (const name of ['nodeIntegrationInWorker', 'enableBlinkFeatures']) {
        expect(Object.entries(given).filter(([key, value]) => key === name && value)).toEqual([])
      }
    }
  })

  test('4: the sandbox is for every process, and only its absence as root is excused', () => {
    const main = source('electron/main')
      .map(({ text }) => text)
      .join('\n')
    expect(main).toContain('app.enableSandbox()')
    expect(main).not.toContain('appendSwitch')
  })

  test('5: what a person copies goes to the clipboard', async () => {
    await shell.page.evaluate(() => {
      const button = document.body.appendChild(document.createElement('button'))
      button.textContent = 'copy it'
      button.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9999'
      button.onclick = () => void navigator.clipboard.writeText('Forum\tCittà')
    })
    await shell.page.getByRole('button', { name: 'copy it' }).click()
    await expect
      .poll(() => shell.app.evaluate(({ clipboard }) => clipboard.readText()), { timeout: 10_000 })
      .toBe('Forum\tCittà')
    await shell.page.getByRole('button', { name: 'copy it' }).evaluate(button => button.remove())
  })

  test('5: every other permission is denied', async () => {
    const answers = await shell.page.evaluate(async () => {
      const names = [
        'geolocation',
        'camera',
        'microphone',
        'notifications',
        'midi',
        'clipboard-read'
      ] as PermissionName[]
      const states = await Promise.all(
        names.map(async name => (await navigator.permissions.query({ name })).state)
      )
      const media = await navigator.mediaDevices?.getUserMedia({ audio: true }).then(
        () => 'given',
        () => 'denied'
      )
      return [...states, media ?? 'denied', await Notification.requestPermission()]
    })
    expect(new Set(answers)).toEqual(new Set(['denied']))
  })

  test('7: neither inline scripts, nor handlers, nor eval run', async () => {
    const ran = await shell.page.evaluate(async () => {
      const place = document.body.appendChild(document.createElement('div'))
      place.innerHTML = '<img src="data:," onerror="globalThis.ran = \'handler\'">'
      const script = place.appendChild(document.createElement('script'))
      script.textContent = "globalThis.ran = 'script'"
      const link = place.appendChild(document.createElement('a'))
      link.href = "javascript:globalThis.ran = 'link'"
      link.click()
      await new Promise(resolve => setTimeout(resolve, 200))
      place.remove()
      return (globalThis as OwnPage).ran ?? 'nothing'
    })
    expect(ran).toBe('nothing')
  })

  test('11: a webview is only an unknown element', async () => {
    expect(
      await shell.page.evaluate(
        () => 'loadURL' in document.body.appendChild(document.createElement('webview'))
      )
    ).toBe(false)
    expect(
      source('electron/main').some(({ text }) =>
        text.includes("'will-attach-webview', event => event.preventDefault()")
      )
    ).toBe(true)
  })

  test('13: the page cannot be led elsewhere', async () => {
    const before = shell.page.url()
    for (const target of [address, 'file:///etc/passwd', 'app://other/index.html']) {
      await shell.page.evaluate(url => {
        location.href = url
      }, target)
      await new Promise(resolve => setTimeout(resolve, 100))
      expect(shell.page.url()).toBe(before)
    }
    expect(hits).toBe(0)
  })

  test('14, 15: no window opens; only web and mail addresses go outside, and only when the person says so', async () => {
    const opened = await shell.app.evaluateHandle(({ dialog, shell: system }) => {
      const state = { answer: 0, asked: 0, opened: [] as string[] }
      dialog.showMessageBox = async () => {
        state.asked += 1
        return { response: state.answer, checkboxChecked: false }
      }
      system.openExternal = async url => {
        state.opened.push(url)
      }
      return state
    })
    const addresses = [
      'file:///etc/passwd',
      'ms-settings:privacy',
      'javascript:alert(1)',
      'smb://server/share',
      'https://example.org/a'
    ]
    const open = () => shell.page.evaluate(urls => urls.map(url => window.open(url) === null), addresses)
    expect(new Set(await open())).toEqual(new Set([true]))
    await opened.evaluate(state => {
      state.answer = 1
    })
    await open()
    expect(await opened.evaluate(({ asked, opened: went }) => ({ asked, went }))).toEqual({
      asked: 2,
      went: ['https://example.org/a']
    })
    expect(await shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  test('16: Electron is one exact version, and a current one', () => {
    expect(about.devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/)
    expect(Number.parseInt(about.devDependencies.electron, 10)).toBeGreaterThanOrEqual(45)
  })

  test('17: only our own page is answered, and only one place registers answers', async () => {
    const refused = await shell.app.evaluate(async ({ app, BrowserWindow }) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: { sandbox: true, preload: `${app.getAppPath()}/out/preload/index.cjs` }
      })
      await window.loadURL('data:text/html,<p>elsewhere</p>')
      const answer: unknown = await window.webContents.executeJavaScript(
        "window.piano.pick('workspace').then(() => 'answered', error => error.message)"
      )
      window.destroy()
      return answer
    })
    expect(refused).toBe('INVALID_INPUT')
    const registering = source('electron/main').filter(({ text }) => /\bipcMain\.(handle|on|once)/.test(text))
    expect(registering.map(({ name }) => name)).toEqual(['electron/main/page-calls.ts'])
  })

  test('17: wrong words of our own page are refused', async () => {
    const refused = await shell.page.evaluate(async () => {
      const { piano } = globalThis as OwnPage
      const calls = [
        piano.pick('../x' as 'bundle'),
        piano.save('bundle', ''),
        piano.save('bundle', 'x'.repeat(201))
      ]
      return Promise.all(
        calls.map(call =>
          call.then(
            () => 'answered',
            (error: Error) => error.message
          )
        )
      )
    })
    expect(refused).toEqual(['INVALID_INPUT', 'INVALID_INPUT', 'INVALID_INPUT'])
  })

  test('18: our protocol gives the files of the page and no others', async () => {
    const answer = (url: string) =>
      shell.app.evaluate(
        ({ net }, asked) =>
          net.fetch(asked).then(
            ({ status }) => status,
            (error: Error) => error.message
          ),
        url
      )
    const nothing = 'net::ERR_FILE_NOT_FOUND'
    expect(shell.page.url()).toMatch(/^app:\/\/piano\//)
    expect(await answer('app://piano/index.html')).toBe(200)
    for (const path of [
      '../../package.json',
      '..%2f..%2fpackage.json',
      '%2e%2e/%2e%2e/package.json',
      'package.json',
      '/etc/passwd'
    ]) {
      expect(await answer(`app://piano/${path}`)).toBe(nothing)
    }
    expect(await answer('app://other/index.html')).toBe(nothing)
  })

  test('20: the page has the functions of the bridge, and nothing of Electron or Node', async () => {
    const found = await shell.page.evaluate(() => {
      const own = globalThis as OwnPage
      return {
        keys: Object.keys(own.piano),
        node: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter(
          name => name in own
        )
      }
    })
    expect(found.keys.sort()).toEqual([...BRIDGE_KEYS].sort())
    expect(found.node).toEqual([])
  })
})
