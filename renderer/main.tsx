import { begin } from './app/begin.ts'
import { findHost } from './app/host/find-host.ts'

// Only what it takes to call the core stands here: the program itself is compiled while the core answers. Compiling holds up
// everything else in the page, so the calls leave first. Not awaited, because the program's code needs this module to have ended.
const { core, called } = findHost()
const beginning = begin(core)
void called.then(() => import('./program.tsx')).then(({ show }) => show(core, beginning))
