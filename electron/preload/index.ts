import { contextBridge, ipcRenderer } from 'electron'
import { type Bridge, type CoreState, type MenuCommand, PORT_MESSAGE } from '#shared/contract/bridge.ts'
import type { FileKind, PickedFile } from '#shared/contract/host.ts'
import { heard } from './heard.ts'

/** Calls main and gives its value, or throws an Error whose message is the code. */
const ask = async <T>(channel: string, ...input: unknown[]): Promise<T> => {
  const answer: { value: T } | { code: string } = await ipcRenderer.invoke(channel, ...input)
  if ('code' in answer) throw new Error(answer.code)
  return answer.value
}

ipcRenderer.on('piano:port', event => window.postMessage(PORT_MESSAGE, location.origin, event.ports))

const bridge: Bridge = {
  platform: process.platform,
  connect: () => ask('piano:connect'),
  pick: kind => ask('piano:pick', kind),
  save: (kind, suggestedName) => ask('piano:save', kind, suggestedName),
  onOpen: heard<PickedFile & { readonly kind: FileKind }>('piano:open'),
  onCoreRestart: heard<CoreState>('piano:core'),
  onCommand: heard<MenuCommand>('piano:command')
}

contextBridge.exposeInMainWorld('piano', bridge)
