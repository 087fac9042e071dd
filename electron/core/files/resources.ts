import { fileURLToPath } from 'node:url'

/** The folder of what ships with the program: defaults, lists, fonts, samples. The packaged program says where by `PIANO_RESOURCES`. */
export const resourcesFolder = (): string =>
  process.env['PIANO_RESOURCES'] ?? fileURLToPath(new URL('../../../resources', import.meta.url))
