import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { type ErrorCode, isPianoError, PianoError } from '#shared/contract/errors.ts'
import { PAGE_ORIGIN } from './page-protocol.ts'

/** A call that says nothing but its name. */
export const isNothing = (given: readonly unknown[]): given is [] => given.length === 0

export type PageAnswer<T> = { readonly value: T } | { readonly code: ErrorCode }

/** Tells whether a call comes from the top frame of our own window on our own page (RELIABILITY.md 1.7, item 17). */
const isOwnPage = ({ senderFrame, sender }: IpcMainInvokeEvent): boolean => {
  if (senderFrame === null || senderFrame !== sender.mainFrame) return false
  if (BrowserWindow.fromWebContents(sender) === null) return false
  return senderFrame.url === PAGE_ORIGIN || senderFrame.url.startsWith(`${PAGE_ORIGIN}/`)
}

/** The only way to answer the page: checks who asks and what. Refusals are codes, as everywhere. */
export const answerPage = <I extends readonly unknown[], O>(
  channel: string,
  accepts: (given: readonly unknown[]) => given is I,
  answer: (window: BrowserWindow, ...input: I) => Promise<O>
): void => {
  ipcMain.handle(channel, async (event, ...words): Promise<PageAnswer<O>> => {
    try {
      const window = BrowserWindow.fromWebContents(event.sender)
      if (window === null || !isOwnPage(event)) throw new PianoError('INVALID_INPUT')
      const given: readonly unknown[] = words
      if (!accepts(given)) throw new PianoError('INVALID_INPUT')
      return { value: await answer(window, ...given) }
    } catch (error) {
      return { code: isPianoError(error) ? error.code : 'INTERNAL' }
    }
  })
}
