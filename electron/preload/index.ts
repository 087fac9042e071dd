import { contextBridge } from 'electron'
import type { Bridge, CoreState, MenuCommand } from '#shared/contract/bridge.ts'
import type { FileKind, PickedFile } from '#shared/contract/host.ts'
import { ask } from './ask.ts'
import { connect } from './core-port.ts'
import { heard } from './heard.ts'

const bridge: Bridge = {
  platform: process.platform,
  connect,
  pick: kind => ask('piano:pick', kind),
  save: (kind, suggestedName) => ask('piano:save', kind, suggestedName),
  onOpen: heard<PickedFile & { readonly kind: FileKind }>('piano:open'),
  onCoreRestart: heard<CoreState>('piano:core'),
  onCommand: heard<MenuCommand>('piano:command')
}

contextBridge.exposeInMainWorld('piano', bridge)
