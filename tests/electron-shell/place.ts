import { cp, link, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { availableTestShell, cacheFolder } from './fetch.ts'

/**
 * A copy of the test shell that runs `app` (a folder with a package.json). This runtime has no default program: it only
 * starts what lies in its own `resources/app`, so every test gets a shell of its own, made of hard links.
 * Throws where the shell cannot be had.
 */
export const placeShell = async (app: string): Promise<{ executable: string; remove(): Promise<void> }> => {
  const shell = await availableTestShell()
  if ('reason' in shell) throw new Error(`no Electron runtime: ${shell.reason}`)
  await mkdir(cacheFolder(), { recursive: true })
  const place = await mkdtemp(join(cacheFolder(), 'shell-'))
  await linkTree(shell.folder, place)
  await symlink(app, join(place, 'resources/app'), 'dir')
  return {
    executable: join(place, 'electron'),
    remove: () => rm(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

const linkTree = async (from: string, to: string): Promise<void> => {
  await mkdir(to, { recursive: true })
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = join(from, entry.name)
    const target = join(to, entry.name)
    if (entry.isDirectory()) await linkTree(source, target)
    else await link(source, target).catch(() => cp(source, target))
  }
}
