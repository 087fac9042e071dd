import { webcrypto } from 'node:crypto'

// The test shell's Node 18 has no global `crypto`; the product's Electron has.
if (!('crypto' in globalThis)) Object.defineProperty(globalThis, 'crypto', { value: webcrypto })
