const latin = (text: string): Buffer => Buffer.from(text, 'latin1')
const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

/** A tag of a profile: its name and its content, form first. */
export type ProfileTag = readonly [name: string, content: Buffer]

/** A text in the form of profiles of version 2. */
export const oldText = (text: string): Buffer =>
  Buffer.concat([latin('desc\0\0\0\0'), number(text.length + 1), latin(`${text}\0`), Buffer.alloc(78)])

/** A text in the form of profiles of version 4. */
export const newText = (text: string): Buffer =>
  Buffer.concat([
    latin('mluc\0\0\0\0'),
    ...[number(1), number(12)],
    latin('enUS'),
    ...[number(text.length * 2), number(28)],
    utf16(text)
  ])

export const RED: ProfileTag = ['rXYZ', Buffer.concat([latin('XYZ \0\0\0\0'), Buffer.alloc(12, 7)])]
export const CURVE: ProfileTag = ['rTRC', latin('curv\0\0\0\0\0\0\0\x01\x02\x33\0\0')]

/** A colour profile (ICC) of these tags, made on a day in June by a maker that its head names. */
export const profileOf = (tags: readonly ProfileTag[]): Buffer => {
  const head = Buffer.alloc(128)
  head.write('lcms', 4, 'latin1')
  head.write('mntrRGB XYZ ', 12, 'latin1')
  for (const [index, part] of [2026, 6, 15, 9, 41, 7].entries()) head.writeUInt16BE(part, 24 + index * 2)
  head.write('acspAPPL', 36, 'latin1')
  head.write('MAKRMODL', 48, 'latin1')
  head.write('PROG', 80, 'latin1')
  head.fill(9, 84, 100)
  let place = 128 + 4 + tags.length * 12
  const table = tags.map(([name, content]) => {
    place += content.length
    return Buffer.concat([latin(name), number(place - content.length), number(content.length)])
  })
  const whole = Buffer.concat([head, number(tags.length), ...table, ...tags.map(([, content]) => content)])
  whole.writeUInt32BE(whole.length)
  return whole
}

/** One as screens have it that somebody calibrated: with the person's name, the serial number and the computer. */
export const profileTelling = (secret: string): Buffer =>
  profileOf([
    ['desc', newText(secret)],
    ['cprt', Buffer.concat([latin('text\0\0\0\0'), latin(`${secret}\0`)])],
    ...[RED, CURVE],
    ['mmod', Buffer.concat([latin('mmod\0\0\0\0'), latin(secret)])],
    ['meta', Buffer.concat([latin('dict\0\0\0\0'), utf16(secret)])]
  ])
