import type { DeviceSettings } from '#shared/contract/device-settings.ts'

/**
 * What a host and its core process say to each other besides the calls of the contract. Under Electron's utilityProcess a
 * `connect` brings a real port along; under a plain child process calls travel as `data` of a numbered port.
 */
export type ToCore =
  | { readonly kind: 'connect'; readonly port: number }
  | { readonly kind: 'data'; readonly port: number; readonly data: unknown }
  | { readonly kind: 'disconnect'; readonly port: number }
  | { readonly kind: 'ticket'; readonly call: number; readonly path: string; readonly use: 'read' | 'write' }
  /** Opens the workspace that the program was started with, or that was open when the last core died. */
  | { readonly kind: 'open'; readonly path: string }
  | { readonly kind: 'shutdown' }

export type FromCore =
  /** Started; says what the device is set to. */
  | { readonly kind: 'ready'; readonly settings: DeviceSettings }
  | { readonly kind: 'data'; readonly port: number; readonly data: unknown }
  | { readonly kind: 'ticket'; readonly call: number; readonly ticket: string }
  | { readonly kind: 'settings'; readonly settings: DeviceSettings }
  /** Which workspace file is open now. */
  | { readonly kind: 'opened'; readonly path: string | null }

const isObject = (value: unknown): value is { readonly kind: unknown } =>
  typeof value === 'object' && value !== null && 'kind' in value

const TO_CORE = ['connect', 'data', 'disconnect', 'ticket', 'open', 'shutdown']
const FROM_CORE = ['ready', 'data', 'ticket', 'settings', 'opened']

/** Both ends are ours; what is not of a known kind comes from elsewhere (a debugger, a runner) and is left alone. */
export const isToCore = (value: unknown): value is ToCore =>
  isObject(value) && TO_CORE.includes(String(value.kind))

export const isFromCore = (value: unknown): value is FromCore =>
  isObject(value) && FROM_CORE.includes(String(value.kind))
