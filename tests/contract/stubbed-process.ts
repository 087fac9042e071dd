import './old-node.ts'
import { homeFolder } from '../../electron/core/files/home.ts'
import { createCore } from '../../electron/core/serving/core.ts'
import { findParent } from '../../electron/core/serving/parent.ts'
import { serveParent } from '../../electron/core/serving/serve-parent.ts'
import { stubStore } from './stub-store.ts'

// The core process as it is, but for the store: the test shell's Electron cannot load SQLite.
const parent = findParent()
if (parent !== null) {
  serveParent(parent, notices =>
    createCore({ home: homeFolder(), version: '0.0.0', backsUp: false, store: stubStore, ...notices })
  )
}
