import { ipcRenderer } from 'electron'

/** Calls main and gives its value, or throws an Error whose message is the code. */
export const ask = async <T>(channel: string, ...input: unknown[]): Promise<T> => {
  const answer: { value: T } | { code: string } = await ipcRenderer.invoke(channel, ...input)
  if ('code' in answer) throw new Error(answer.code)
  return answer.value
}
