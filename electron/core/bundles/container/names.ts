import { PianoError } from '#shared/contract/errors.ts'

const NAME = /^[a-z0-9][a-z0-9._-]{0,63}(\/[a-z0-9][a-z0-9._-]{0,63}){0,4}$/
const WINDOWS_DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/

/** The only name with capitals: the file a person without the program should see first. */
const README = 'bundle/README.html'

const isSafe = (name: string): boolean =>
  name === README ||
  (NAME.test(name) && name.split('/').every(part => !part.endsWith('.') && !WINDOWS_DEVICE.test(part)))

/**
 * Refuses names that another program could unpack to somewhere else, to a device or onto each other: `..`, absolute paths,
 * `\`, drive letters, twins in case or accents, a file that is also a folder (RELIABILITY.md 4.2, rule 2).
 * Throws PianoError BUNDLE_INVALID, which names the file.
 */
export const checkNames = (names: readonly string[]): void => {
  const seen = new Set<string>()
  const folders = new Set<string>()
  for (const name of names) {
    if (!isSafe(name)) throw new PianoError('BUNDLE_INVALID', { file: printable(name), rule: 'name' })
    const folded = name.toLowerCase()
    if (seen.has(folded)) throw new PianoError('BUNDLE_INVALID', { file: name, rule: 'duplicate' })
    seen.add(folded)
    for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1))
      folders.add(folded.slice(0, at))
  }
  const both = names.find(name => folders.has(name.toLowerCase()))
  if (both !== undefined) throw new PianoError('BUNDLE_INVALID', { file: both, rule: 'folder' })
}

/** A hostile name ends up in a message: keep it short and free of control and direction characters. */
const printable = (name: string): string => name.slice(0, 100).replace(/[^\x20-\x7e]/g, '?')
