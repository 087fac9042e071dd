import { stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { app, type BrowserWindow, dialog, type FileFilter, shell } from 'electron'
import type { FileKind, PickedFile, ShownPlace } from '#shared/contract/host.ts'
import { FILE_ENDINGS, usualEnding } from '../host/file-kinds.ts'
import { safeFileName } from '../host/file-names.ts'
import { homeFolder } from '../host/home.ts'
import type { CoreHost } from './core-host.ts'
import { textOf } from './texts.ts'

const filtersOf = (kind: FileKind): FileFilter[] => {
  const endings = FILE_ENDINGS[kind]
  const all = { name: textOf('host.files.all'), extensions: ['*'] }
  if (endings.length === 0) return [all]
  return [{ name: textOf(`host.files.${kind}`), extensions: [...endings] }, all]
}

/** A file as the page may know it: a ticket, a name, a size. */
export const pickedFile = async (core: CoreHost, path: string): Promise<PickedFile> => {
  const { size } = await stat(path)
  return { ticket: await core.ticket(path, 'read'), name: basename(path), size }
}

/** Asks for a file to read. */
export const pickFile = async (
  core: CoreHost,
  window: BrowserWindow,
  kind: FileKind
): Promise<PickedFile | null> => {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: filtersOf(kind)
  })
  const [path] = filePaths
  return path === undefined ? null : pickedFile(core, path)
}

/** Asks for a place to write to. */
export const saveFile = async (
  core: CoreHost,
  window: BrowserWindow,
  kind: FileKind,
  suggestedName: string
): Promise<PickedFile | null> => {
  const ending = usualEnding(kind)
  const { filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), safeFileName(suggestedName, ending)),
    filters: filtersOf(kind)
  })
  if (filePath === undefined || filePath === '') return null
  // Linux dialogs do not add the ending themselves.
  const path = ending === null || extname(filePath) !== '' ? filePath : `${filePath}${ending}`
  return { ticket: await core.ticket(path, 'write'), name: basename(path), size: 0 }
}

/** Shows a place in the system's own window of files. */
export const showPlace = async (core: CoreHost, place: ShownPlace): Promise<void> => {
  const home = homeFolder()
  const path = { workspace: core.openPath(), backups: join(home, 'backups'), home }[place]
  if (path !== null) shell.showItemInFolder(path)
}
