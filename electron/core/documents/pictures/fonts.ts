import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const FILES = [
  'IBMPlexSans_400Regular.ttf',
  'IBMPlexSans_600SemiBold.ttf',
  'IBMPlexSansArabic_400Regular.ttf',
  'IBMPlexSansArabic_600SemiBold.ttf'
] as const

/** The folder with what the program brings along: told by the host (`PIANO_RESOURCES`), else `resources` where it was started. */
export function defaultResourcesFolder(): string {
  return process.env.PIANO_RESOURCES ?? resolve('resources')
}

/** Paths of the fonts of pictures. Throws an Error naming the file when one is missing: without them a picture would have no letters. */
export function fontFiles(resourcesFolder: string = defaultResourcesFolder()): string[] {
  return FILES.map(name => {
    const path = join(resourcesFolder, 'fonts', name)
    if (!existsSync(path)) throw new Error(`Font missing: ${path}`)
    return path
  })
}
