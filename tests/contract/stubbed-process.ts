import './old-node.ts'
import { createCore } from '../../electron/core/core.ts'
import { findParent } from '../../electron/core/parent.ts'
import { homeFolder } from '../../electron/core/safety/home.ts'
import { serveParent } from '../../electron/core/serve-parent.ts'
import { stubStore } from './stub-store.ts'

// The core process as it is, but for the store: the test shell's Electron cannot load SQLite.
const parent = findParent()
if (parent !== null) {
  serveParent(parent, notices =>
    createCore({ home: homeFolder(), version: '0.0.0', store: stubStore, ...notices })
  )
}
