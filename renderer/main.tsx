import { begin } from './app/begin.ts'
import { findHost } from './app/host/find-host.ts'

/** How long the program may wait for the first answers, in milliseconds: a file that is slow to open must not hold it up. */
const PATIENCE = 150

// Only what it takes to call the core stands here. Compiling the program holds up everything else in the page, so it comes when
// the calls for the first screen have left; until then its files are fetched (index.html). Not awaited, because the program's
// code needs this module to have ended.
const core = findHost()
const beginning = begin(core)
const patience = new Promise(resolve => setTimeout(resolve, PATIENCE))
void Promise.race([beginning.asked, patience])
  .then(() => import('./program.tsx'))
  .then(({ show }) => show(core, beginning))
