import { join } from 'node:path'

/** Where samples lie that are only looked at: what is in it is opened to be read alone. */
export const sampleFolder = (home: string): string => join(home, 'samples')
