import { PianoError } from '#shared/contract/errors.ts'
import { type Command, textOption } from '../command.ts'

const portOf = (text: string | undefined): number => {
  const port = Number(text ?? 0)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new PianoError('USAGE', { problem: 'badValue', word: '--port' })
  return port
}

/** `serve [FILE] [--port N]`: the program in the browser of this computer, until it is stopped with Ctrl+C. */
export const serve: Command = {
  name: 'serve',
  positional: '[file]',
  options: ['--port <number>'],
  async run(around, [file], options) {
    // Loaded when asked for: every other command would start slower for it.
    const { startBrowserHost } = await import('../../browser/browser-host.ts')
    const host = await startBrowserHost({
      home: around.home,
      port: portOf(textOption(options, 'port')),
      ...(file !== undefined && { file })
    })
    const end = () => {
      void host.close().then(() => process.exit(0))
    }
    process.once('SIGINT', end)
    process.once('SIGTERM', end)
    return { json: { url: host.url }, lines: [`${around.t('cli.serving')} ${host.url}`] }
  }
}
