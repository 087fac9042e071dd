import module from 'node:module'
import { join } from 'node:path'
import { homeFolder } from '../core/safety/home.ts'

// What Node has compiled once is kept with the rest of this device, as for the core: each command is a process of its own.
module.enableCompileCache?.(join(homeFolder(), 'code'))
const { main } = await import('./main.ts')

// A reader that has seen enough (`piano list … | head`) closes the pipe: that is no error.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})
// Not process.exit: what was written to a pipe must reach its end first.
process.exitCode = await main(process.argv.slice(2))
