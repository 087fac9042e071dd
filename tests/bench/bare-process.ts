import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** The bare work in a child over the same kind of channel as the core's (ipc, structured clone), one message each way. */
export const bareProcess = (path: string) => {
  const child = fork(join(import.meta.dirname, 'bare-child.ts'), [path], { serialization: 'advanced' })
  const answer = async (message: {
    readonly call: string
    readonly index?: number
    readonly name?: string
  }): Promise<unknown> => {
    const answered = once(child, 'message')
    child.send(message)
    const [value] = await answered
    return value
  }
  return {
    rename: (index: number, name: string) => answer({ call: 'rename', index, name }),
    list: () => answer({ call: 'list' }),
    async close() {
      const ended = once(child, 'exit')
      child.send({ call: 'end' })
      await ended
    }
  }
}
