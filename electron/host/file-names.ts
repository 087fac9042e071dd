import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'

// Characters that some file system refuses, and what would change how a name is shown.
const UNSAFE = /[\p{Cc}\p{Cf}<>:"/\\|?*]/gu
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
const ENDS = /^[. ]+|[. ]+$/g

/** A name that every file system takes, out of one a person typed; `ending` with its dot is made sure of. */
export const safeFileName = (name: string, ending: string | null): string => {
  const cleaned = name
    .toWellFormed()
    .normalize('NFC')
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .replace(ENDS, '')
  const stem =
    ending !== null && extname(cleaned).toLowerCase() === ending ? cleaned.slice(0, -ending.length) : cleaned
  // Bytes, not letters: a name may have 255 of them.
  const letters = [...stem]
  while (Buffer.byteLength(letters.join('')) > 180) letters.pop()
  const short = letters.join('').replace(ENDS, '')
  const named = short === '' || RESERVED.test(short) ? `piano ${short}`.trim() : short
  return ending === null ? named : `${named}${ending}`
}

/** A path in `folder` that nothing has yet: `name.piano`, `name 2.piano`, … */
export const freePath = (folder: string, name: string): string => {
  const ending = extname(name)
  const stem = name.slice(0, name.length - ending.length)
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? name : `${stem} ${number}${ending}`)
    if (!existsSync(path)) return path
  }
}
