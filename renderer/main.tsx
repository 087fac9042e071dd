import { begin } from './app/begin.ts'
import { findHost } from './app/host/find-host.ts'

// Only what it takes to call the core stands here: the program itself loads while the core opens the workspace.
// Not awaited, because the program's code needs this module to have ended.
const core = findHost()
const beginning = begin(core)
void import('./program.tsx').then(({ show }) => show(core, beginning))
