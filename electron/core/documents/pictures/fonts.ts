import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { resourcesFolder } from '../../files/resources.ts'

const FILES = [
  'IBMPlexSans_400Regular.ttf',
  'IBMPlexSans_600SemiBold.ttf',
  'IBMPlexSansArabic_400Regular.ttf',
  'IBMPlexSansArabic_600SemiBold.ttf'
] as const

/** Paths of the fonts of pictures. Throws an Error naming the file when one is missing: without them a picture would have no letters. */
export const fontFiles = (folder: string = resourcesFolder()): string[] =>
  FILES.map(name => {
    const path = join(folder, 'fonts', name)
    if (!existsSync(path)) throw new Error(`Font missing: ${path}`)
    return path
  })
