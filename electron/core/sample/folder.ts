import { join } from 'node:path'

/** Where samples lie that are only looked at: what is in it is opened to be read alone. */
export const sampleFolder = (home: string): string => join(home, 'samples')

/** The day as of which the sample is looked at, near the end of its roadmap: seen from later on, all in it would be late. */
export const SAMPLE_DAY = '2022-11-15'
