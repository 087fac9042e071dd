import { dialog, shell } from 'electron'
import { allowedOutside } from '../host/outside-address.ts'
import { textOf } from './texts.ts'

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
