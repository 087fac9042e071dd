import { dialog, shell } from 'electron'
import { textOf } from './texts.ts'

const ALLOWED = ['https:', 'mailto:']

/** The address when it may be opened outside: https or mailto, without a user name that would hide the host; else null. */
export const allowedOutside = (address: string): URL | null => {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const hidden = url.username !== '' || url.password !== ''
  return ALLOWED.includes(url.protocol) && !hidden ? url : null
}

/** Opens an address in the person's browser or mail program, after asking (RELIABILITY.md 1.7, item 15). */
export const openOutside = async (address: string): Promise<void> => {
  const url = allowedOutside(address)
  if (url === null) return
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: textOf('host.openOutside'),
    detail: url.href,
    buttons: [textOf('host.openOutside.yes'), textOf('host.openOutside.no')],
    defaultId: 0,
    cancelId: 1
  })
  if (response === 0) await shell.openExternal(url.href)
}
