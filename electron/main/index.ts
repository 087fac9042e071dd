import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, MessageChannelMain } from 'electron'
import { MENU_COMMANDS, type MenuOffer } from '#shared/contract/bridge.ts'
import { FILE_KINDS, type FileKind, SHOWN_PLACES, type ShownPlace } from '#shared/contract/host.ts'
import { kindOfFile } from '../host/file-kinds.ts'
import { homeFolder } from '../host/home.ts'
import { steeringSwitch } from '../host/navigation.ts'
import { type CoreHost, startCoreHost } from './core-host.ts'
import { pickedFile, pickFile, saveFile, showPlace } from './dialogs.ts'
import { setMenu } from './menu.ts'
import { type Arrived, watchOpenedFiles } from './opened-files.ts'
import { answerPage, isNothing } from './page-calls.ts'
import { registerPageScheme, servePage } from './page-protocol.ts'
import { restrictPages, restrictSession } from './restrictions.ts'
import { setLanguage } from './texts.ts'
import { openWindow } from './window.ts'

// The desktop host: one window, its dialogs and menus, and the core beside it. It holds no data and no rules, and loads none
// of their code: until it has run, there is no window.
// Chromium refuses to start as root (tests, containers) unless its own switch says otherwise; the switch then stands.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
registerPageScheme()
restrictPages()
// What the window itself keeps lies with the rest of this device, and the lock of the one instance with it.
const windowFolder = join(homeFolder(), 'window')
mkdirSync(windowFolder, { recursive: true })
app.setPath('userData', windowFolder)

/** Starts core, page and window: the core loads while the window does, and what nobody sees yet comes last. */
const start = async (arrived: Arrived): Promise<void> => {
  let window: BrowserWindow | null = null
  const tell = (channel: string, message: unknown) => window?.webContents.send(channel, message)
  let offer: MenuOffer = { commands: [], recent: [], back: null }
  const drawMenu = () => setMenu(command => tell('piano:command', command), offer)
  const core = startCoreHost({
    open: arrived.takeWorkspace(),
    onState: state => tell('piano:core', state),
    onSettings: ({ language }) => {
      setLanguage(language)
      drawMenu()
    }
  })
  stopCoreAtEnd(core)
  restrictSession()
  servePage()
  const { window: opened, loaded } = openWindow()
  window = opened
  opened.on('closed', () => {
    window = null
  })
  answerCalls(core)
  answerPage('piano:menu', isMenu, async (_window, offered) => {
    offer = offered
    drawMenu()
  })
  drawMenu()
  // A page that is still loading would not hear of files.
  await loaded
  arrived.listen(async path => {
    const kind = kindOfFile(path)
    if (kind !== null) tell('piano:open', { kind, ...(await pickedFile(core, path)) })
  })
}

const isKind = (value: unknown): value is FileKind => FILE_KINDS.some(kind => kind === value)
const isShown = (given: readonly unknown[]): given is [ShownPlace] =>
  given.length === 1 && SHOWN_PLACES.some(place => place === given[0])
const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 200
const isPick = (given: readonly unknown[]): given is [FileKind] => given.length === 1 && isKind(given[0])
/** More recent workspaces than any menu has room for. */
const MOST_RECENT = 20
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 600
const isRecent = (value: unknown): boolean => {
  const { key, label } = Object(value)
  return isText(key) && isText(label)
}
const isMenu = (given: readonly unknown[]): given is [MenuOffer] => {
  const { commands, recent, back } = Object(given[0])
  const named = Array.isArray(commands) && commands.every(one => MENU_COMMANDS.includes(one))
  const listed = Array.isArray(recent) && recent.length <= MOST_RECENT && recent.every(isRecent)
  return given.length === 1 && named && listed && (back === null || isText(back))
}
const isSave = (given: readonly unknown[]): given is [FileKind, string] =>
  given.length === 2 && isKind(given[0]) && isName(given[1])

const answerCalls = (core: CoreHost): void => {
  answerPage('piano:connect', isNothing, async window => {
    const { port1, port2 } = new MessageChannelMain()
    core.connect(port1)
    window.webContents.postMessage('piano:port', null, [port2])
  })
  answerPage('piano:show', isShown, (_window, place) => showPlace(core, place))
  answerPage('piano:pick', isPick, (window, kind) => pickFile(core, window, kind))
  answerPage('piano:save', isSave, (window, kind, name) => saveFile(core, window, kind, name))
}

/** The workspace is closed properly before the program ends. */
const stopCoreAtEnd = (core: CoreHost): void => {
  let ended = false
  app.on('will-quit', event => {
    if (ended) return
    event.preventDefault()
    core.stop().then(() => {
      ended = true
      // Not from within the quitting that was just put off: Electron would not hear it.
      setImmediate(() => app.quit())
    })
  })
}

// Whoever may look into the window sees the whole workspace. Tests steer the program before it is packaged.
const steering = app.isPackaged ? steeringSwitch(name => app.commandLine.hasSwitch(name)) : null
if (steering !== null) {
  process.stderr.write(`--${steering}: refused\n`)
  app.exit(1)
} else if (app.requestSingleInstanceLock()) {
  app.on('window-all-closed', () => app.quit())
  const arrived = watchOpenedFiles()
  app.whenReady().then(() => start(arrived))
} else {
  app.quit()
}
