import { version } from '../host/version.ts'
import { createCore } from './core.ts'
import { findParent } from './parent.ts'
import { homeFolder } from './safety/home.ts'
import { serveParent } from './serve-parent.ts'

// Entry of the core process. Natives are loaded by the store and the documents at their first use, so that a core that
// cannot have them still starts and answers.
const parent = findParent()
if (parent === null) {
  process.exitCode = 1
} else {
  serveParent(parent, notices => createCore({ home: homeFolder(), version, ...notices }))
}
