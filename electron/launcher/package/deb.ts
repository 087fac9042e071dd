import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { controlFile, type DebInfo, desktopFile, mimeFile } from './deb-files.ts'
import { PRODUCT } from './product.ts'

const run = promisify(execFile)

/**
 * Makes a Debian package out of an unpacked program with dpkg-deb alone: electron-builder would fetch a tool of its own
 * for that (STACK.md section 6). Answers with the package's path; throws when dpkg-deb does.
 */
export const buildDeb = async (
  unpacked: string,
  output: string,
  icon: string,
  info: Omit<DebInfo, 'size'>
): Promise<string> => {
  const tree = await mkdtemp(join(tmpdir(), 'piano-deb-'))
  try {
    const home = join(tree, 'opt', PRODUCT.executable)
    await cp(unpacked, home, { recursive: true, verbatimSymlinks: true })
    // Chromium's sandbox where the system forbids the other kind; without the bit the program does not start there.
    await chmod(join(home, 'chrome-sandbox'), 0o4755)
    const size = Math.ceil((await bytesIn(home)) / 1024)
    await put(tree, 'DEBIAN/control', controlFile({ ...info, size }))
    await put(tree, `usr/share/applications/${PRODUCT.executable}.desktop`, desktopFile(info.executable))
    await put(tree, `usr/share/mime/packages/${PRODUCT.executable}.xml`, mimeFile())
    const icons = join(tree, 'usr/share/icons/hicolor/512x512/apps')
    await mkdir(icons, { recursive: true })
    await cp(icon, join(icons, `${PRODUCT.executable}.png`))
    await mkdir(join(tree, 'usr/bin'), { recursive: true })
    await symlink(`/opt/${PRODUCT.executable}/${info.executable}`, join(tree, 'usr/bin', PRODUCT.executable))
    await chmod(tree, 0o755)
    const file = join(output, `${PRODUCT.executable}_${info.version}_${info.architecture}.deb`)
    await mkdir(output, { recursive: true })
    // gzip: xz saves a tenth and takes minutes on an office PC.
    await run('dpkg-deb', ['--root-owner-group', '-Zgzip', '--build', tree, file])
    return file
  } finally {
    await rm(tree, { recursive: true, force: true })
  }
}

const put = async (tree: string, path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(tree, path)), { recursive: true })
  await writeFile(join(tree, path), text)
}

const bytesIn = async (folder: string): Promise<number> => {
  let sum = 0
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) sum += (await stat(join(entry.parentPath, entry.name))).size
  }
  return sum
}
