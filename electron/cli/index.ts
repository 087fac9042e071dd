import { homeFolder } from '../core/files/home.ts'
import { keepCode } from '../host/code-cache.ts'

keepCode(homeFolder())
const { main } = await import('./main.ts')

// A reader that has seen enough (`piano list … | head`) closes the pipe: that is no error.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})
// Not process.exit: what was written to a pipe must reach its end first.
process.exitCode = await main(process.argv.slice(2))
